import type { Dataset } from '../domain/dataset'
import type { ControlTotal, Counts, ImportRecord, LogEntry } from '../domain/import-record'
import type { CellCount } from '../domain/own-table'
import type { Month } from '../domain/period'
import type { Problem, Warning } from '../domain/problem'
import type { Choice, Inspection } from '../ingest/inspect'
import type { RawRecord } from '../ingest/raw-record'
import type { Unpacked } from '../ingest/unpack'
import type { RuleBook } from '../rules/book'
import type { Settings, Store } from '../snapshots/open-store'
import type { Engine } from '../warehouse/engine'
import type { Extent } from '../warehouse/extents'
import type { Hold } from './hold'
import type { MapKeeper } from './map/map-keeper'
import type { MappingMemory } from './mapping-memory'
import type { NoteKeeper } from './notes/note-keeper'
import type { ReadOptions } from './read-file'
import type { RuleKeeper } from './rule-keeper'
import type { VersionHistory } from './study-versions'

/** A file read and converted, waiting in the warehouse to be committed or discarded. */
export interface Prepared {
  readonly inspection: Inspection
  readonly dataset: Dataset
  readonly draft: string
  /** What is kept of the file. */
  readonly bytes: Blob
  readonly counts: Counts
  readonly controlTotals: readonly ControlTotal[]
  readonly problems: readonly Problem[]
  readonly warnings: readonly Warning[]
  /** Of an own table, column by column; else empty. */
  readonly cells: readonly CellCount[]
  readonly months: ImportRecord['months']
}

/** What all screens read: the state of the data at one version. Replaced as a whole, never changed in place. */
export interface Snapshot {
  /** Length of the log; results are cached under it. */
  readonly version: number
  readonly log: readonly LogEntry[]
  readonly imports: readonly ImportRecord[]
  readonly extents: readonly Extent[]
  /** Last month with facts; null while the workspace is empty. */
  readonly asOf: Month | null
  readonly hasSample: boolean
}

export interface Progress {
  readonly done: number
  readonly total: number
  readonly file: string
}

/** The one place where files, log and warehouse meet. Every change is a new snapshot, told to the listeners. */
export interface Workspace {
  readonly engine: Engine
  readonly rules: RuleKeeper
  readonly mappings: MappingMemory
  readonly notes: NoteKeeper
  readonly map: MapKeeper
  readonly room: Pick<Store, 'estimate' | 'requestPersistence'>
  /** What screens keep in this browser, each under a key of its own. */
  readonly settings: Settings
  /** Starts an empty engine that reaches neither files nor network, for statements that a reader types. */
  openGuarded(): Promise<Engine>
  /** Settled when the engine is up and filled; rejected when it could not start. Queries wait for it by themselves. */
  readonly ready: Promise<void>
  /** To be told when a page stands on the screen: what is not needed for that waits for it. */
  readonly painted: () => void
  /** What the screen in the address last showed of this version; null when it was not seen. */
  readonly seen: unknown
  /** The same of another screen, once the first stands. */
  seenOn(screen: string): Promise<unknown>
  /** Keeps what the screen in the address shows for the next start. */
  keepSeen(results: unknown): Promise<void>
  /** Lets changes of this and other tabs wait until the result is called, so that figures stay while they are shown. */
  readonly hold: Hold['hold']
  snapshot(): Snapshot
  onChange(listener: () => void): () => void
  /** Starts what reads files, for a screen on which one is about to be chosen. */
  expectFiles(): Promise<unknown>
  /** Rejects with AbortError when stopped; nothing is left then. */
  inspect(file: Blob, name: string, choice?: Choice, options?: ReadOptions): Promise<Inspection>
  /** The files in a zip; null for any other file. */
  unpack(file: Blob): Promise<Unpacked | null>
  /** Converts into a draft. Null when the inspection has problems that forbid it. */
  prepare(inspection: Inspection): Promise<Prepared | null>
  discard(prepared: Prepared): Promise<void>
  /** All or nothing: files and log entries in one transaction, then the facts. Throws StorageFullError. */
  commit(prepared: readonly Prepared[], options?: { sample?: boolean }): Promise<readonly ImportRecord[]>
  withdraw(seqs: readonly number[]): Promise<void>
  /** Imports a withdrawn file again, from what is kept of it. Throws when it counts already. */
  restore(record: ImportRecord): Promise<void>
  /** A record of the file that an import has kept, by its number there; null when the file has no such record. */
  rawRecord(record: ImportRecord, row: number): Promise<RawRecord | null>
  /** What the versions up to the current one gave under these rules, more of it at each step. */
  study(book: RuleBook, signal: AbortSignal): AsyncGenerator<VersionHistory>
  loadSample(onProgress: (progress: Progress) => void): Promise<void>
  clearSample(): Promise<void>
}

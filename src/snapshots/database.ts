import { Dexie, type Table } from 'dexie'
import type { LogEntry } from '../domain/import-record'
import type { Note } from '../domain/note'

/** A file as it arrived but for person data, kept once however often it is imported. */
export interface KeptFile {
  readonly sha256: string
  readonly name: string
  readonly bytes: Blob
}

/** A table of the warehouse, or some rows of it, in a form it can load at once. */
export interface CachedTable {
  readonly name: string
  readonly bytes: Uint8Array
}

/** The built tables of log version `version`, as build `build` of the program made them: `parts` records, and the rest here. */
export interface Cache {
  readonly key: string
  readonly version: number
  readonly build: string
  /** Names the parts of this copy. */
  readonly id: string
  readonly parts: number
  readonly tables: readonly CachedTable[]
}

export interface CachePart {
  readonly key: string
  readonly part: readonly CachedTable[]
}

/** A result, and what made it: the build of the program and whatever else it follows from. */
export interface KeptResult {
  readonly key: string
  readonly made: string
  readonly value: unknown
}

export interface Setting {
  readonly key: string
  readonly value: unknown
}

export interface Database extends Dexie {
  readonly files: Table<KeptFile, string>
  readonly log: Table<LogEntry, number>
  readonly cache: Table<Cache | CachePart | KeptResult, string>
  readonly settings: Table<Setting, string>
  readonly notes: Table<Note, string>
}

/** Opens or creates the database; throws when the browser refuses to keep data. */
export async function openDatabase(name: string): Promise<Database> {
  // Dexie takes 127.0.0.1 for a developer's page, and would write each refusal to the console.
  Dexie.debug = false
  // Strict: what the analyst saw committed survives a power cut.
  const database = new Dexie(name, { chromeTransactionDurability: 'strict' })
  database.version(1).stores({ files: 'sha256', log: 'seq', cache: 'key', settings: 'key' })
  database.version(2).stores({ notes: 'id' })
  return (await database.open()) as Database
}

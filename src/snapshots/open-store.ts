import type { Imported, ImportRecord, LogEntry, WithdrawalRecord } from '../domain/import-record'
import { type Results, readCache, resultsOf, writeCache } from './cache'
import { type CachedTable, type Database, openDatabase } from './database'
import { appendImports, appendWithdrawals, isLoaded, type NewImport, readFile, readLog } from './log'
import { openLogChannel } from './log-channel'
import { type Notes, notesOf } from './notes'
import { estimate, type Room, requestPersistence } from './room'
import { write } from './storage-full'

/** What the browser keeps. Every writing function is all or nothing and throws StorageFullError for lack of room. */
export interface Store {
  /** All entries, oldest first; version N = the first N. */
  readonly readLog: () => Promise<LogEntry[]>
  /** Keeps the files and appends one import each; a file whose bytes are kept already is not kept twice. */
  readonly appendImports: (entries: readonly NewImport[]) => Promise<ImportRecord[]>
  /** Appends a withdrawal; throws when `seq` is not an active import. */
  readonly withdraw: (seq: number, at: string) => Promise<WithdrawalRecord>
  readonly withdrawMany: (seqs: readonly number[], at: string) => Promise<WithdrawalRecord[]>
  /** The bytes of a kept file; throws when there is none. */
  readonly readFile: (sha256: string) => Promise<Blob>
  /** True when an import that still counts came from a file with these bytes. */
  readonly isLoaded: (imported: Imported) => Promise<boolean>
  /** The kept tables of this version and build; null when others, or none, are kept. Reading throws when they go meanwhile. */
  readonly readCache: (version: number, build: string) => Promise<AsyncGenerator<CachedTable> | null>
  /** Keeps the tables in place of those kept before. */
  readonly writeCache: (
    version: number,
    build: string,
    tables: Iterable<CachedTable> | AsyncIterable<CachedTable>,
  ) => Promise<void>
  /** Results that only save time. */
  readonly results: Results
  readonly settings: Settings
  readonly notes: Notes
  readonly estimate: () => Promise<Room | null>
  readonly requestPersistence: () => Promise<boolean>
  /** Calls `listener` when another tab appended to the log, until the returned function is called. */
  readonly onLogChanged: (listener: () => void) => () => void
}

export interface Settings {
  /** The value as it was set; undefined when it never was. The caller checks its shape. */
  readonly get: (key: string) => Promise<unknown>
  readonly set: (key: string, value: unknown) => Promise<void>
}

/** Opens the store of this browser; throws when the browser refuses to keep data. */
export async function openStore(name = 'labor-relations'): Promise<Store> {
  const database = await openDatabase(name)
  const channel = openLogChannel(name)
  const announced = async <T>(appended: Promise<T>): Promise<T> => {
    const result = await appended
    channel.announce()
    return result
  }
  const withdrawMany = (seqs: readonly number[], at: string) =>
    announced(appendWithdrawals(database, seqs, at))
  return {
    readLog: () => readLog(database),
    appendImports: (entries) => announced(appendImports(database, entries)),
    withdraw: async (seq, at) => only(await withdrawMany([seq], at)),
    withdrawMany,
    readFile: (sha256) => readFile(database, sha256),
    isLoaded: (imported) => isLoaded(database, imported),
    readCache: (version, build) => readCache(database, version, build),
    writeCache: (version, build, tables) => writeCache(database, version, build, tables),
    results: resultsOf(database),
    settings: settingsOf(database),
    notes: notesOf(database),
    estimate,
    requestPersistence,
    onLogChanged: channel.listen,
  }
}

function only<T>(list: readonly T[]): T {
  const [first] = list
  if (first === undefined) throw new Error('nothing was appended')
  return first
}

const settingsOf = (database: Database): Settings => ({
  get: async (key) => (await database.settings.get(key))?.value,
  set: async (key, value) => {
    await write(() => database.settings.put({ key, value }))
  },
})

import {
  activeImports,
  type Imported,
  type ImportRecord,
  isSameTable,
  type LogEntry,
  type WithdrawalRecord,
} from '../domain/import-record'
import type { Database, KeptFile } from './database'
import { write } from './storage-full'

/** A file as it may be kept and how it was read; its place in the log is given when it is written. */
export interface NewImport {
  readonly file: KeptFile
  readonly record: Omit<ImportRecord, 'seq' | 'kind'>
}

/** All entries, oldest first. */
export const readLog = (database: Database): Promise<LogEntry[]> => database.log.orderBy('seq').toArray()

/** True when an import that still counts took this table of a file with these bytes. */
export async function isLoaded(database: Database, imported: Imported): Promise<boolean> {
  return activeImports(await readLog(database)).some((entry) => isSameTable(entry, imported))
}

/** Keeps the files and appends one entry each, all or nothing. Throws StorageFullError when there is no room. */
export function appendImports(database: Database, entries: readonly NewImport[]): Promise<ImportRecord[]> {
  return write(() =>
    database.transaction('rw', database.files, database.log, async () => {
      const records: ImportRecord[] = []
      for (const { file, record } of entries) {
        if (file.sha256 !== record.sha256) throw new Error(`file and record differ: ${file.name}`)
        if (!(await isKept(database, file.sha256))) await database.files.add(file)
        const entry: ImportRecord = { ...record, kind: 'import', seq: await nextSeq(database) }
        await database.log.add(entry)
        records.push(entry)
      }
      return records
    }),
  )
}

/** Appends one withdrawal for each import, all or nothing; throws when one of them is not an active import. */
export function appendWithdrawals(
  database: Database,
  seqs: readonly number[],
  at: string,
): Promise<WithdrawalRecord[]> {
  return write(() =>
    database.transaction('rw', database.log, async () => {
      const active = new Set(activeImports(await readLog(database)).map((entry) => entry.seq))
      const records: WithdrawalRecord[] = []
      for (const withdraws of seqs) {
        if (!active.delete(withdraws)) throw new Error(`not an active import: ${withdraws}`)
        const entry: WithdrawalRecord = { kind: 'withdrawal', seq: await nextSeq(database), at, withdraws }
        await database.log.add(entry)
        records.push(entry)
      }
      return records
    }),
  )
}

/** The bytes of a kept file; throws when there is none, for the log never names a file that was not kept. */
export async function readFile(database: Database, sha256: string): Promise<Blob> {
  const file = await database.files.get(sha256)
  if (!file) throw new Error(`no file kept: ${sha256}`)
  return file.bytes
}

async function isKept(database: Database, sha256: string): Promise<boolean> {
  return (await database.files.where('sha256').equals(sha256).count()) > 0
}

async function nextSeq(database: Database): Promise<number> {
  return ((await database.log.orderBy('seq').last())?.seq ?? 0) + 1
}

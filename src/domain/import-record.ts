/** What is kept of one import: an entry of the append-only log, and the sheet that proves it. */
import type { CellCount, OwnTable } from './own-table'
import type { PersonData } from './person-data'
import type { Problem, Warning } from './problem'

/** Where the value of a dataset column comes from: a column of the file (0-based), or one value for every row. */
export interface ColumnMap {
  readonly column: string
  readonly source: { readonly index: number; readonly header: string } | { readonly constant: string }
  /** Unit written in the header, the unit row or by hand: money is multiplied by it. */
  readonly scale?: Scale
}

/** A mapping corrected by hand, for the next file whose header has the same signature. */
export interface RememberedMapping {
  readonly signature: string
  readonly dataset: string
  /** Columns of the file only, no constants. */
  readonly mapping: readonly ColumnMap[]
}

export type Scale = '元' | '千元' | '万元' | '亿元'
export const scaleFactor: Record<Scale, number> = { 元: 1, 千元: 1000, 万元: 10_000, 亿元: 100_000_000 }

export interface Counts {
  readonly records: number
  readonly header: number
  readonly title: number
  readonly note: number
  readonly total: number
  readonly blank: number
  readonly loaded: number
  readonly rejected: number
}

/** A 合计 row against the sum of its block. `stated` null: the cell is empty or not a number. */
export interface ControlTotal {
  readonly row: number
  readonly label: string
  readonly column: string
  readonly stated: number | null
  readonly recomputed: number | null
}

/** How a file was read: enough to read it again the same way. */
export interface Reading {
  readonly encoding: string
  readonly newline: string
  readonly delimiter: string
  readonly quote: string
  /** What stands before a quote inside quotes: the quote itself, or a backslash. */
  readonly escape: string
}

/** Which table of the sheet is read, and whether its first line names the columns. */
export interface Layout {
  /** 1-based; absent when the sheet holds one table. */
  readonly table?: number
  /** False: the file has no header. Absent: found out. */
  readonly header?: boolean
}

export interface ImportRecord {
  readonly kind: 'import'
  /** Position in the log, 1-based; version N = the first N entries. */
  readonly seq: number
  readonly at: string
  /** Of the file that is kept, as its `bytes` are. */
  readonly sha256: string
  readonly fileName: string
  readonly bytes: number
  /** The file as it was given, where what is kept differs from it; that one is kept nowhere. */
  readonly original?: { readonly sha256: string; readonly bytes: number }
  /** Absent when nothing had to be taken out. */
  readonly persons?: PersonData
  readonly dataset: string
  /** The file was kept as a table of the analyst's own, and `dataset` is its name in the warehouse. */
  readonly own?: OwnTable
  /** Of an own table, column by column. */
  readonly cells?: readonly CellCount[]
  readonly encoding: string
  /** Absent in entries of sheets with one table. */
  readonly layout?: Layout
  readonly mapping: readonly ColumnMap[]
  readonly counts: Counts
  readonly controlTotals: readonly ControlTotal[]
  readonly problems: readonly Problem[]
  readonly warnings: readonly Warning[]
  /** Months that the rows speak of; null for a dimension or ledger without dates. */
  readonly months: { readonly from: string; readonly to: string } | null
  readonly sample: boolean
}

export interface WithdrawalRecord {
  readonly kind: 'withdrawal'
  readonly seq: number
  readonly at: string
  /** The import that no longer counts. */
  readonly withdraws: number
}

export type LogEntry = ImportRecord | WithdrawalRecord

/** Imports of the log that still count, oldest first. */
export function activeImports(log: readonly LogEntry[]): ImportRecord[] {
  const withdrawn = new Set(log.map((entry) => (entry.kind === 'withdrawal' ? entry.withdraws : 0)))
  return log.filter((entry) => entry.kind === 'import').filter((entry) => !withdrawn.has(entry.seq))
}

/** What was imported: bytes, and which table of them where there are several. */
export interface Imported {
  readonly sha256: string
  readonly layout?: Layout | undefined
}

/** True when the import took the same table of the same bytes, as they were given or as they are kept. */
export const isSameTable = (record: ImportRecord, { sha256, layout }: Imported): boolean =>
  (record.sha256 === sha256 || record.original?.sha256 === sha256) &&
  (record.layout?.table ?? 1) === (layout?.table ?? 1)

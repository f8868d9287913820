import type { Layout, Reading, Scale } from '../domain/import-record'
import type { Problem, Warning } from '../domain/problem'
import type { TextTable } from '../domain/table'

export interface RecordCells {
  /** 1-based record number in the file. */
  readonly row: number
  readonly cells: readonly string[]
}

export interface TotalRow extends RecordCells {
  /** As written, trimmed: 合计, 街道 小计. */
  readonly label: string
}

/** One of the tables that stand on a sheet. */
export interface FoundTable {
  readonly title: string
  readonly header: readonly string[]
  /** Number of its data rows. */
  readonly rows: number
  /** Record number of its header, or of its first row when it has none. */
  readonly row: number
}

export type RecordKind = 'header' | 'title' | 'note' | 'total' | 'blank' | 'data' | 'rejected'

/**
 * A file read as a table. `records` = the sum of `kinds`; `rows` = the records of kind data, cells verbatim. Records that
 * belong only to another table of the sheet are counted as notes, but not kept in `notes`.
 */
export interface ReadTable extends TextTable {
  /** All tables of the sheet, this one among them. */
  readonly tables: readonly FoundTable[]
  /** How this one was chosen and read; enough to read it again. */
  readonly layout: Layout
  readonly reading: Reading
  readonly bom: boolean
  readonly certain: boolean
  readonly kinds: Readonly<Record<RecordKind, number>>
  readonly titles: readonly RecordCells[]
  readonly headerRows: readonly number[]
  readonly totals: readonly TotalRow[]
  readonly notes: readonly RecordCells[]
  readonly blanks: number
  /** What the rows above the header say of the table, in their order: 填报单位 总工会, 制表日期 2021年10月8日. */
  readonly stated: readonly { readonly name: string; readonly value: string }[]
  /** From a 单位：… row; null when there is none or it names no money. */
  readonly unit: Scale | null
  /** A unit of counts in the titles that stands for many of a thing, as 万人; null when there is none. */
  readonly manyfold: string | null
  /** As the titles write it, in a form `parsePeriod` reads. */
  readonly statedPeriod: string | null
  readonly records: number
  readonly problems: readonly Problem[]
  readonly warnings: readonly Warning[]
}

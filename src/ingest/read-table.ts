import type { Reading, Scale } from '../domain/import-record'
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

export type RecordKind = 'header' | 'title' | 'note' | 'total' | 'blank' | 'data' | 'rejected'

/** A file read as a table. `records` = the sum of `kinds`; `rows` = the records of kind data, cells verbatim. */
export interface ReadTable extends TextTable {
  readonly reading: Reading
  readonly bom: boolean
  readonly certain: boolean
  readonly kinds: Readonly<Record<RecordKind, number>>
  readonly titles: readonly RecordCells[]
  readonly headerRows: readonly number[]
  readonly totals: readonly TotalRow[]
  readonly notes: readonly RecordCells[]
  readonly blanks: number
  /** From a 单位：… row; null when there is none or it names no money. */
  readonly unit: Scale | null
  /** As the titles write it, in a form `parsePeriod` reads. */
  readonly statedPeriod: string | null
  readonly records: number
  readonly problems: readonly Problem[]
  readonly warnings: readonly Warning[]
}

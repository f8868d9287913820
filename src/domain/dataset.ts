import type { Text } from './text'
import type { Unit } from './units'

/**
 * How a cell is read and kept.
 * text, code: as written, trimmed · category: one of `codes`, kept as ENUM · flag: 是/否, 1/0 → BOOLEAN ·
 * count: whole number → BIGINT · number: DOUBLE · money: 元 → DECIMAL(18,2) · date: DATE ·
 * period: DATE of its first day, with `<name>_to` (first day of its last month) and `<name>_grain` beside it ·
 * year, month: SMALLINT.
 */
export type ColumnKind =
  | 'text'
  | 'code'
  | 'category'
  | 'flag'
  | 'count'
  | 'number'
  | 'money'
  | 'date'
  | 'period'
  | 'year'
  | 'month'

export interface Code {
  readonly code: string
  readonly title: Text
  readonly aliases?: readonly string[]
}

export interface Column {
  /** Name in the warehouse, snake_case. */
  readonly name: string
  readonly title: Text
  /** Other headers it arrives under, beside its name and its titles. */
  readonly aliases?: readonly string[]
  readonly kind: ColumnKind
  readonly required?: boolean
  readonly unit?: Unit
  /** A count that may lie below zero. */
  readonly signed?: boolean
  readonly codes?: readonly Code[]
  /** A period column that is absent is read from the month of this date column. */
  readonly from?: string
  /** Dataset whose column of the same or the given name lists the codes that may stand here. */
  readonly refers?: { readonly dataset: string; readonly column: string }
  /** Counts disputes, so that small ones are hidden on every way out (domain/suppression). */
  readonly cases?: true
  /** Members of a key column whose rows count cases; all when absent. */
  readonly casesWhere?: { readonly column: string; readonly in: readonly string[] }
  /** Column of cases that this one tells more of: hidden with it, and with its like where one of these is small. */
  readonly casesOf?: string
}

/** An identity or a plausibility that every row must satisfy; a breach is a warning with its rows. */
export interface Check {
  readonly id: string
  readonly title: Text
  /** SQL condition over the columns that holds in a sound row; unknown (NULL) is no breach. */
  readonly holds: string
}

/** The same across datasets: looked at only where rows of the other dataset are loaded. */
export interface CrossCheck {
  readonly id: string
  readonly title: Text
  /** Id of the other dataset. */
  readonly with: string
  /** SQL that yields the `_row` of every row that breaches it; `$rows` stands for the rows of the file. */
  readonly breaches: string
}

export interface Dataset {
  readonly id: string
  readonly title: Text
  /** One row per … */
  readonly grain: Text
  readonly columns: readonly Column[]
  /** Business key: in the warehouse the row of the latest import wins. */
  readonly key: readonly string[]
  /** Column(s) that date a row: a period column, or year and month. Absent for ledgers and dimensions. */
  readonly dated?: { readonly period: string } | { readonly year: string; readonly month?: string }
  /** Who has to report each period: the column that names the reporter. */
  readonly reporter?: string
  /** Columns of cases of which any three give the fourth: opening + in − out = open. */
  readonly balance?: readonly [opening: string, added: string, ended: string, open: string]
  readonly checks?: readonly Check[]
  readonly crossChecks?: readonly CrossCheck[]
  /**
   * A table of the analyst's own: its rows have no key, a later import takes the place of all of them, and a cell that
   * does not read as its kind is unknown and told, while its row is kept.
   */
  readonly own?: boolean
}

/** The column of a dataset by its warehouse name; throws when the record has none: that is our error. */
export function columnOf(dataset: Dataset, name: string): Column {
  const column = dataset.columns.find((each) => each.name === name)
  if (!column) throw new Error(`unknown column: ${dataset.id}.${name}`)
  return column
}

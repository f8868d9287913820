import type { Month } from './period'
import type { Hidden } from './suppression'
import type { Dimension } from './view'

/** What the warehouse gives back: plain values only, already in their final type. */
export type Cell = string | number | boolean | null
export type Row = Readonly<Record<string, Cell>>
/** A list of numbers in one cell. */
export type Numbers = readonly (number | null)[]

/** A row that answers several questions at once: whose, about which group, and the numbers of their figures. */
export interface FigureRow extends Readonly<Record<`cross_${number}`, string | null>> {
  readonly branch: number
  readonly key: string | null
  readonly period: string
  readonly numbers: Numbers
}

/** One SELECT and the values of its `?` marks. */
export interface Query {
  readonly sql: string
  readonly params: readonly (string | number)[]
}

/**
 * The one row of the texts asked for. In a statement that is kept planned it stands in the FROM of each SELECT that has a
 * text's mark.
 */
export const wanted = 'wanted'

/** Months are taken whole; an absent list means no restriction on that dimension. */
export interface Filter {
  readonly from: Month
  readonly to: Month
  readonly where?: Readonly<Partial<Record<Dimension, readonly string[]>>>
}

/**
 * `span`: one figure for the whole filter; `to_date`: one for each month of the filter, of the year up to it. A stock
 * takes the last month of each bucket.
 */
export type Bucket = 'month' | 'quarter' | 'year' | 'span' | 'to_date'

export interface Grouping {
  readonly by: Dimension | 'all'
  readonly bucket: Bucket
  /** Further dimensions that split each figure; each comes back as a column of its own name. */
  readonly cross?: readonly Dimension[]
}

/**
 * One figure. `key` is the dimension's code, 'all' for a total, null where the file leaves it unknown;
 * `period` is 'YYYY-MM', 'YYYY-Qn', 'YYYY' or 'YYYY-MM..YYYY-MM'. Numerator and denominator are null unless a ratio.
 * `left_out`: rows whose needed cells are unknown, which the value does not contain. Dimensions of `Grouping.cross` stand
 * under their own names.
 */
export interface Figure extends Readonly<Partial<Record<Dimension, string | null>>> {
  readonly key: string | null
  readonly period: string
  readonly value: number | null
  readonly numerator: number | null
  readonly denominator: number | null
  readonly left_out: number
  /** On its way to a screen: which of its numbers are hidden, and so `concealed`. */
  readonly hidden?: Readonly<Partial<Record<FigurePart, Hidden>>>
}

export type FigurePart = 'value' | 'numerator' | 'denominator'

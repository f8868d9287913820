import type { Bucket } from '../domain/query'
import type { Text } from '../domain/text'
import type { Unit } from '../domain/units'
import type { Dimension, ViewName } from '../domain/view'

/** [P] in the plan · [S] sourced · [GK] general knowledge · [U] uncertain · [D] this project's proposal (domain.md). */
export type Grade = 'P' | 'S' | 'GK' | 'U' | 'D'

/**
 * A row-level expression over the view's columns, and which rows of a bucket it is summed over: `each` all of them,
 * `last` those of the bucket's last month (a stock), `first` those of a series' first month in it (an opening stock).
 */
export interface Term {
  readonly sql: string
  readonly at: 'each' | 'last' | 'first'
}

export type Aggregate =
  | { readonly kind: 'sum'; readonly terms: readonly Term[] }
  | {
      readonly kind: 'ratio'
      readonly numerator: readonly Term[]
      readonly denominator: readonly Term[]
      /** Figure per so many of the denominator, e.g. 1000. */
      readonly per?: number
    }

export interface Indicator {
  readonly id: string
  /** Number in domain.md, e.g. R4. */
  readonly code?: string
  readonly name: Text
  readonly unit: Unit
  readonly better: 'higher' | 'lower' | 'neither'
  /** The formula in words. */
  readonly formula: Text
  readonly numerator?: Text
  readonly denominator?: Text
  /** Unit of both, for a rate that a rule must speak of though its base is zero. */
  readonly partsUnit?: Unit
  readonly source: { readonly grade: Grade; readonly clause: Text }
  readonly caveat?: Text
  readonly view: ViewName
  readonly aggregate: Aggregate
  /** Its members count different things (families, pairs, events), so that it is unknown over several of them. */
  readonly within?: Dimension
  /** How a single figure "of October" is meant: of that month, or of the year up to it. */
  readonly reading: 'month' | 'year_to_date'
  /** Buckets in which it has a meaning; all when absent. */
  readonly buckets?: readonly Bucket[]
}

export const each = (sql: string): Term => ({ sql, at: 'each' })
export const last = (sql: string): Term => ({ sql, at: 'last' })
export const first = (sql: string): Term => ({ sql, at: 'first' })

/** A stock counted at the end of the bucket's last month. */
export const stock = (sql: string): Aggregate => ({ kind: 'sum', terms: [last(sql)] })
/** A flow added up over the bucket. */
export const flow = (sql: string): Aggregate => ({ kind: 'sum', terms: [each(sql)] })
/** A proportion of two stocks, or of two flows: always Σ ÷ Σ over rows where both are known, never a mean of rates. */
export const stockRatio = (numerator: string, denominator: string): Aggregate => ({
  kind: 'ratio',
  numerator: [last(numerator)],
  denominator: [last(denominator)],
})
export const flowRatio = (numerator: string, denominator: string): Aggregate => ({
  kind: 'ratio',
  numerator: [each(numerator)],
  denominator: [each(denominator)],
})

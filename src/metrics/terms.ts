import type { Filter, Grouping } from '../domain/query'
import { amongSql } from '../domain/unstated'
import { type Dimension, viewOf } from '../domain/view'
import type { Indicator, Term } from './indicator'
import type { Periods } from './periods'

/** One indicator, grouped and filtered. */
export interface Question {
  readonly indicator: Indicator
  readonly grouping: Grouping
  readonly filter: Filter
  /** What of the filter is the question's own, beside what is chosen on its screen. */
  readonly limits?: Filter['where']
}

/** Terms of an indicator in the order numerator, denominator. */
export const termsOf = ({ aggregate }: Indicator): readonly Term[] =>
  aggregate.kind === 'sum' ? aggregate.terms : [...aggregate.numerator, ...aggregate.denominator]

/** Condition for a row's dimensions, and the values of its marks. */
export interface Restriction {
  readonly sql: string
  readonly params: readonly string[]
}

/** What a filter asks of a row; dimensions that the view does not know restrict nothing. */
export function restrictionOf({ where }: Filter, dimensions: readonly Dimension[]): Restriction {
  const parts: string[] = []
  const params: string[] = []
  for (const dimension of dimensions) {
    const wanted = where?.[dimension]
    if (!wanted) continue
    const among = amongSql(dimension, wanted)
    parts.push(among.sql)
    params.push(...among.params)
  }
  return { sql: parts.join(' AND '), params }
}

/** Condition that none of these columns is unknown. */
export const allKnown = (columns: readonly string[]): string =>
  [...new Set(columns)].map((column) => `(${column}) IS NOT NULL`).join(' AND ')

/** Numbers of a figure from the sums of its terms, in the order of {@link termsOf}: its value and, of a ratio, both parts. */
export function partsSql({ aggregate }: Indicator, sums: readonly string[]): string[] {
  if (aggregate.kind === 'sum') return [sums.join(' + ')]
  const numerator = sums.slice(0, aggregate.numerator.length).join(' + ')
  const denominator = sums.slice(aggregate.numerator.length).join(' + ')
  const per = aggregate.per ? ` * ${aggregate.per}` : ''
  // A negative denominator, as after a correction, is as meaningless as zero; DuckDB divides by zero to Infinity.
  const value = `CASE WHEN ${denominator} > 0 THEN (${numerator}) / (${denominator})${per} END`
  return [value, numerator, denominator]
}

/** Columns value, numerator and denominator of an indicator from the sums of its terms, in the order of {@link termsOf}. */
export function valueSql(indicator: Indicator, sums: readonly string[]): string {
  const { within } = indicator
  const numbers = sums.map((sum) => `${sum}::DOUBLE`)
  const alone = within
    ? numbers.map((sum) => `CASE WHEN COUNT(DISTINCT ${within}) = 1 THEN ${sum} END`)
    : numbers
  const [value, numerator = 'NULL::DOUBLE', denominator = 'NULL::DOUBLE'] = partsSql(indicator, alone)
  return `${value} AS value, ${numerator} AS numerator, ${denominator} AS denominator`
}

/** Throws when the view cannot be grouped that way: that is our error. */
export function checkGrouping({ id, view }: Indicator, { by, cross = [] }: Grouping): void {
  const { dimensions } = viewOf(view)
  for (const each of [by, ...cross])
    if (each !== 'all' && !dimensions.includes(each)) throw new Error(`${id} has no dimension ${each}`)
}

/** Columns that name a group: its key, its period and the dimensions that cross it. Categories leave as text. */
export const keysOf = ({ by, cross = [] }: Grouping, { text }: Periods): string =>
  [by === 'all' ? "'all' AS key" : `${by}::VARCHAR AS key`, `${text} AS period`]
    .concat(cross.map((each) => `${each}::VARCHAR AS ${each}`))
    .join(', ')

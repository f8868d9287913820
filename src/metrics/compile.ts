import type { Filter, Grouping, Query } from '../domain/query'
import { type Dimension, viewOf } from '../domain/view'
import { bySeries } from './by-series'
import type { Indicator } from './indicator'
import { countedOf, onePass } from './one-pass'
import { checkGrouping, termsOf } from './terms'

/**
 * SELECT of a figure from the rows of its view. Gives rows {key, period, …cross, value, numerator, denominator, left_out}:
 * see Figure. Totals of ratios are recomputed from sums. Throws when the view cannot be grouped that way: that is our error.
 */
export function compile(indicator: Indicator, grouping: Grouping, filter: Filter): Query {
  checkGrouping(indicator, grouping)
  const question = { indicator, grouping, filter }
  const counted = countedOf(question)
  const { sql, params } = counted ? onePass(question, counted) : bySeries(question)
  return {
    sql: `${sql}\nORDER BY ${['key', 'period', ...(grouping.cross ?? [])].map((_, index) => index + 1).join(', ')}`,
    params,
  }
}

/** True when the indicator's view knows the dimension. */
export const knows = (indicator: Indicator, dimension: Dimension): boolean =>
  viewOf(indicator.view).dimensions.includes(dimension)

/** SQL expressions of an indicator's terms, for showing how it is computed. */
export const expressions = (indicator: Indicator): readonly string[] =>
  termsOf(indicator).map(({ sql }) => sql)

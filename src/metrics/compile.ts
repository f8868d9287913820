import type { Bucket, Filter, Grouping, Query } from '../domain/query'
import { type Dimension, viewOf } from '../domain/view'
import type { Indicator, Term } from './indicator'

const bucketSql: Record<Exclude<Bucket, 'span'>, string> = {
  month: "strftime(month, '%Y-%m')",
  quarter: "strftime(month, '%Y') || '-Q' || quarter(month)",
  year: "strftime(month, '%Y')",
}

interface Placed {
  readonly term: Term
  readonly name: string
}

function filtered(filter: Filter, dimensions: readonly Dimension[]): { sql: string; params: string[] } {
  const parts: string[] = []
  const params: string[] = []
  for (const dimension of dimensions) {
    const wanted = filter.where?.[dimension]
    if (!wanted) continue
    parts.push(`${dimension} IN (${wanted.map(() => '?').join(', ') || 'NULL'})`)
    params.push(...wanted)
  }
  return { sql: parts.length > 0 ? parts.join(' AND ') : 'true', params }
}

/** Which rows a term is summed over; `usable` leaves out series that lack what the denominator needs. */
const sumOf = ({ term, name }: Placed) => {
  const place = term.at === 'last' ? ' AND is_last' : term.at === 'first' ? ' AND is_first' : ''
  return `SUM(${name}) FILTER (WHERE usable${place})::DOUBLE`
}

const addedUp = (placed: readonly Placed[]) => placed.map(sumOf).join(' + ')

/**
 * Columns that say where a row stands. A stock is read in the bucket's last month over the whole view, so a unit
 * that stopped reporting has no figure instead of an old one. When a flow is set against a stock, a series whose stock
 * is unknown in that month is left out of both.
 */
function places(terms: readonly Term[], series: readonly string[]): string {
  const has = (at: Term['at']) => terms.some((term) => term.at === at)
  const mixed = has('last') && (has('each') || has('first'))
  const window = `PARTITION BY period, ${series.join(', ')}`
  const isFirst = has('first') ? `month = MIN(month) FILTER (WHERE complete) OVER (${window})` : 'true'
  const usable = mixed ? `complete AND BOOL_OR(is_last AND complete) OVER (${window})` : 'complete'
  const counted = has('last') && !mixed ? 'is_last' : 'true'
  return `${isFirst} AS is_first, ${usable} AS usable, ${counted} AS counted`
}

function valueSql(indicator: Indicator, placed: readonly Placed[]): string {
  const { aggregate } = indicator
  if (aggregate.kind === 'sum') {
    return `${addedUp(placed)} AS value, NULL::DOUBLE AS numerator, NULL::DOUBLE AS denominator`
  }
  const numerator = addedUp(placed.slice(0, aggregate.numerator.length))
  const denominator = addedUp(placed.slice(aggregate.numerator.length))
  const per = aggregate.per ? ` * ${aggregate.per}` : ''
  // A negative denominator, as after a correction, is as meaningless as zero; DuckDB divides by zero to Infinity.
  return `CASE WHEN ${denominator} > 0 THEN (${numerator}) / (${denominator})${per} END AS value,
    ${numerator} AS numerator, ${denominator} AS denominator`
}

/** Terms of an indicator in the order numerator, denominator. */
const termsOf = ({ aggregate }: Indicator): readonly Term[] =>
  aggregate.kind === 'sum' ? aggregate.terms : [...aggregate.numerator, ...aggregate.denominator]

/**
 * The one writer of SELECTs for figures. Gives rows {key, period, value, numerator, denominator, left_out}: see Figure.
 * Totals of ratios are recomputed from sums. Throws when the view cannot be grouped that way: that is our error.
 */
export function compile(indicator: Indicator, grouping: Grouping, filter: Filter): Query {
  const { series, dimensions } = viewOf(indicator.view)
  if (grouping.by !== 'all' && !dimensions.includes(grouping.by)) {
    throw new Error(`${indicator.id} has no dimension ${grouping.by}`)
  }
  const placed = termsOf(indicator).map((term, index) => ({ term, name: `term_${index}` }))
  const period = grouping.bucket === 'span' ? `'${filter.from}..${filter.to}'` : bucketSql[grouping.bucket]
  const restriction = filtered(filter, dimensions)
  const columns = [...new Set([...series, ...dimensions])].join(', ')
  const complete = placed.map(({ name }) => `${name} IS NOT NULL`).join(' AND ')
  const sql = `WITH scoped AS (
  SELECT month, ${period} AS period, ${columns}, ${placed.map(({ term, name }) => `${term.sql} AS ${name}`).join(', ')}
  FROM ${indicator.view}
  WHERE month BETWEEN ?::DATE AND ?::DATE
), judged AS (
  SELECT *, ${complete} AS complete, month = MAX(month) OVER (PARTITION BY period) AS is_last
  FROM scoped
), placed AS (
  SELECT *, ${places(
    placed.map(({ term }) => term),
    series,
  )}
  FROM judged
  WHERE ${restriction.sql}
)
SELECT ${grouping.by === 'all' ? "'all'" : grouping.by} AS key, period, ${valueSql(indicator, placed)},
  COUNT(*) FILTER (WHERE counted AND NOT usable)::INTEGER AS left_out
FROM placed
WHERE counted
GROUP BY 1, 2
ORDER BY 1, 2`
  return { sql, params: [`${filter.from}-01`, `${filter.to}-01`, ...restriction.params] }
}

/** True when the indicator's view knows the dimension. */
export const knows = (indicator: Indicator, dimension: Dimension): boolean =>
  viewOf(indicator.view).dimensions.includes(dimension)

/** SQL expressions of an indicator's terms, for showing how it is computed. */
export const expressions = (indicator: Indicator): readonly string[] =>
  termsOf(indicator).map(({ sql }) => sql)

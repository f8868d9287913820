import type { Bucket, Filter, Grouping, Query } from '../domain/query'
import { type Dimension, viewOf } from '../domain/view'
import type { Indicator, Term } from './indicator'

const bucketSql: Record<Exclude<Bucket, 'span'>, string> = {
  month: "strftime(month, '%Y-%m')",
  to_date: "strftime(upto, '%Y-%m')",
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

/** Which rows a term is summed over. */
const sumOf = ({ term, name }: Placed) => {
  const place = { each: 'flow_usable', first: 'flow_usable AND is_first', last: 'stock_usable' }[term.at]
  return `SUM(${name}) FILTER (WHERE ${place})::DOUBLE`
}

const addedUp = (placed: readonly Placed[]) => placed.map(sumOf).join(' + ')

/**
 * Columns that say where a row stands. A stock is read in the bucket's last month over the whole view, so a unit
 * that stopped reporting has no figure instead of an old one. When a flow is set against a stock, the flow is asked
 * for in every row and the stock in the last one, and a series that lacks either is left out of both.
 */
function places(placed: readonly Placed[], series: readonly string[], isRatio: boolean): string {
  const known = (at: (term: Term) => boolean) =>
    placed.flatMap(({ term, name }) => (at(term) ? [`${name} IS NOT NULL`] : [])).join(' AND ') || 'true'
  const stocks = known(({ at }) => at === 'last')
  const flows = known(({ at }) => at !== 'last')
  const window = `OVER (PARTITION BY period, ${series.join(', ')})`
  const mixed = stocks !== 'true' && flows !== 'true'
  const paired = `BOOL_OR(is_last AND ${stocks}) ${window} AND BOOL_OR(${flows}) ${window}`
  // An opening stock alone is that of the first row, known or not; in a rate it belongs to the first row that counts.
  const firstMonth = isRatio ? `MIN(month) FILTER (WHERE ${flows})` : 'MIN(month)'
  return [
    `month = ${firstMonth} ${window} AS is_first`,
    `${flows}${mixed ? ` AND ${paired}` : ''} AS flow_usable`,
    `is_last AND ${stocks}${mixed ? ` AND ${paired}` : ''} AS stock_usable`,
    `${stocks !== 'true' && !mixed ? 'is_last' : 'true'} AS counted`,
  ].join(', ')
}

/** A row that is counted and lacks what it should give. */
const lacking = (placed: readonly Placed[]) =>
  placed.every(({ term }) => term.at === 'last') ? 'NOT stock_usable' : 'NOT flow_usable'

function valueSql(indicator: Indicator, placed: readonly Placed[]): string {
  const { aggregate, within } = indicator
  const sum = (parts: readonly Placed[]) =>
    within ? `CASE WHEN COUNT(DISTINCT ${within}) = 1 THEN ${addedUp(parts)} END` : addedUp(parts)
  if (aggregate.kind === 'sum') {
    return `${sum(placed)} AS value, NULL::DOUBLE AS numerator, NULL::DOUBLE AS denominator`
  }
  const numerator = sum(placed.slice(0, aggregate.numerator.length))
  const denominator = sum(placed.slice(aggregate.numerator.length))
  const per = aggregate.per ? ` * ${aggregate.per}` : ''
  // A negative denominator, as after a correction, is as meaningless as zero; DuckDB divides by zero to Infinity.
  return `CASE WHEN ${denominator} > 0 THEN (${numerator}) / (${denominator})${per} END AS value,
    ${numerator} AS numerator, ${denominator} AS denominator`
}

/** Terms of an indicator in the order numerator, denominator. */
export const termsOf = ({ aggregate }: Indicator): readonly Term[] =>
  aggregate.kind === 'sum' ? aggregate.terms : [...aggregate.numerator, ...aggregate.denominator]

/** Where a bucket's rows come from, and the month that the filter holds against: of the row, or of the year to date. */
const scopeOf = (view: string, bucket: Bucket): { rows: string; month: string } =>
  bucket === 'to_date'
    ? {
        rows: `${view} JOIN (SELECT month AS upto FROM calendar) ON month BETWEEN date_trunc('year', upto) AND upto`,
        month: 'upto',
      }
    : { rows: view, month: 'month' }

/**
 * The one writer of SELECTs for figures. Gives rows {key, period, …cross, value, numerator, denominator, left_out}: see Figure.
 * Totals of ratios are recomputed from sums. Throws when the view cannot be grouped that way: that is our error.
 */
export function compile(indicator: Indicator, grouping: Grouping, filter: Filter): Query {
  const { series, dimensions } = viewOf(indicator.view)
  const { by, cross = [] } = grouping
  for (const each of [by, ...cross]) {
    if (each !== 'all' && !dimensions.includes(each))
      throw new Error(`${indicator.id} has no dimension ${each}`)
  }
  const placed = termsOf(indicator).map((term, index) => ({ term, name: `term_${index}` }))
  const period = grouping.bucket === 'span' ? `'${filter.from}..${filter.to}'` : bucketSql[grouping.bucket]
  const scope = scopeOf(indicator.view, grouping.bucket)
  const restriction = filtered(filter, dimensions)
  const columns = [...new Set([...series, ...dimensions])].join(', ')
  const keys = [by === 'all' ? "'all' AS key" : `${by} AS key`, 'period', ...cross].join(', ')
  const positions = ['1', '2', ...cross.map((_, index) => index + 3)].join(', ')
  const sql = `WITH scoped AS (
  SELECT month, ${period} AS period, ${columns}, ${placed.map(({ term, name }) => `${term.sql} AS ${name}`).join(', ')}
  FROM ${scope.rows}
  WHERE ${scope.month} BETWEEN ?::DATE AND ?::DATE
), judged AS (
  SELECT *, month = MAX(month) OVER (PARTITION BY period) AS is_last
  FROM scoped
), placed AS (
  SELECT *, ${places(placed, series, indicator.aggregate.kind === 'ratio')}
  FROM judged
  WHERE ${restriction.sql}
)
SELECT ${keys}, ${valueSql(indicator, placed)},
  COUNT(*) FILTER (WHERE ${lacking(placed)})::INTEGER AS left_out
FROM placed
WHERE counted
GROUP BY ${positions}
ORDER BY ${positions}`
  return { sql, params: [`${filter.from}-01`, `${filter.to}-01`, ...restriction.params] }
}

/** True when the indicator's view knows the dimension. */
export const knows = (indicator: Indicator, dimension: Dimension): boolean =>
  viewOf(indicator.view).dimensions.includes(dimension)

/** SQL expressions of an indicator's terms, for showing how it is computed. */
export const expressions = (indicator: Indicator): readonly string[] =>
  termsOf(indicator).map(({ sql }) => sql)

import { type Query, wanted } from '../domain/query'
import { viewOf } from '../domain/view'
import { amongMarks } from './among'
import type { Term } from './indicator'
import { monthsMark, monthsOf, periodsOf, scopeOf } from './periods'
import { keysOf, type Question, termsOf, valueSql } from './terms'

interface Placed {
  readonly term: Term
  readonly name: string
}

/** Which rows a term is summed over. */
const sumOf = ({ term, name }: Placed) => {
  const place = { each: 'flow_usable', first: 'flow_usable AND is_first', last: 'stock_usable' }[term.at]
  return `SUM(${name}) FILTER (WHERE ${place})`
}

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
  ].join(', ')
}

/**
 * Figures of an indicator whose rows must be seen beside the others of their series, named as {@link Question} asks: a
 * flow set against a stock, or an opening stock, over more than a month. In a statement that is kept planned,
 * {@link wanted} stands beside the rows.
 */
export function bySeries({ indicator, grouping, filter }: Question, isKept = false): Query {
  const { series, dimensions } = viewOf(indicator.view)
  const { by, cross = [], bucket } = grouping
  const periods = periodsOf(bucket, filter)
  const placed = termsOf(indicator).map((term, index) => ({ term, name: `term_${index}` }))
  const scope = scopeOf(indicator.view, bucket)
  const restriction = amongMarks(filter.where ?? {}, dimensions)
  const columns = [...new Set([...series, ...dimensions])].join(', ')
  const positions = [by, 'period', ...cross].map((_, index) => index + 1).join(', ')
  const sql = `SELECT ${keysOf(grouping, { ...periods, text: 'period' })},
  ${valueSql(indicator, placed.map(sumOf))},
  COUNT(*) FILTER (WHERE NOT flow_usable)::INTEGER AS left_out
FROM (
  SELECT *, ${places(placed, series, indicator.aggregate.kind === 'ratio')}
  FROM (
    SELECT *, month = MAX(month) OVER (PARTITION BY period) AS is_last
    FROM (
      SELECT month, ${periods.text} AS period, ${columns},
        ${placed.map(({ term, name }) => `${term.sql} AS ${name}`).join(', ')},
        ${restriction.sql || 'true'} AS is_asked
      FROM ${scope.rows}${isKept && restriction.sql ? `, ${wanted}` : ''}
      WHERE ${scope.month} ${monthsMark}
    )
  )
  WHERE is_asked
)
GROUP BY ${positions}`
  return { sql, params: [...restriction.params, ...monthsOf(filter)] }
}

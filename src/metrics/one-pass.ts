import type { Filter, Grouping, Query } from '../domain/query'
import { viewOf } from '../domain/view'
import type { Indicator, Term } from './indicator'
import { periodsOf, scopeOf } from './periods'
import type { Source } from './sums'
import { keysOf, type Question, restrictionOf, termsOf, valueSql } from './terms'

/** Which rows an indicator counts where no row needs to be seen beside another one. */
export type Counted = 'all' | 'last'

/**
 * How a question is answered by adding rows up as they come: over all of them, or over those of each period's last month
 * for a stock. Null where a flow is set against a stock of another month, or opens a series within a longer period.
 */
export function countedOf({ indicator, grouping }: Question): Counted | null {
  if (grouping.bucket === 'month') return 'all'
  const places = new Set(termsOf(indicator).map(({ at }) => at))
  if (places.size > 1) return null
  return places.has('each') ? 'all' : places.has('last') ? 'last' : null
}

/** The last month of each period that any row of the view speaks of, whatever the filter asks of its dimensions. */
function inLastMonths(source: Source, { bucket }: Grouping, filter: Filter): Query {
  const { rows, month } = scopeOf(source.months, bucket)
  const { start } = periodsOf(bucket, filter)
  const last = `FROM ${rows} WHERE ${month} BETWEEN ?::DATE AND ?::DATE`
  const params = [`${filter.from}-01`, `${filter.to}-01`]
  return start === null
    ? { sql: `month = (SELECT MAX(month) ${last})`, params }
    : { sql: `(${start}, month) IN (SELECT ${start}, MAX(month) ${last} GROUP BY 1)`, params }
}

/** Columns of one indicator: sums over the rows that have all its terms, and how many rows lack one. */
function columnsOf(
  indicator: Indicator,
  { grouping, filter }: Asked,
  source: Source,
  suffix: string,
): string {
  const terms = termsOf(indicator)
  const columns = terms.map((term) => source.column(indicator, term))
  const known = (some: readonly string[]) => [...new Set(some)].map((column) => `(${column}) IS NOT NULL`)
  const since = grouping.bucket === 'month' ? null : source.since(indicator)
  // A sum passes over its own unknown cells by itself.
  const sumOf = ({ at }: Term, column = '') => {
    const conditions = known(columns.filter((each) => each !== column))
    if (at === 'first' && since)
      conditions.push(`(${since} IS NULL OR ${since} < ${periodsOf(grouping.bucket, filter).first})`)
    return `SUM(${column})${conditions.length > 0 ? ` FILTER (WHERE ${conditions.join(' AND ')})` : ''}`
  }
  const sums = terms.map((term, index) => sumOf(term, columns[index]))
  const lacking = `${source.count} FILTER (WHERE NOT (${known(columns).join(' AND ')}))`
  return `${valueSql(indicator, sums, suffix)},
  COALESCE(${lacking}, 0)::INTEGER AS left_out${suffix}`
}

type Asked = Pick<Question, 'grouping' | 'filter'>

/** An indicator, and what the names of its columns end in. */
interface Wanted {
  readonly indicator: Indicator
  readonly suffix: string
}

/**
 * Figures of indicators of one view, asked alike, in one look at its rows: {key, period, …cross} and, for each indicator,
 * value, numerator, denominator and left_out with its suffix. The text is kept flat: to plan a question costs more than
 * to answer it from sums.
 */
export function onePass(wanted: readonly Wanted[], asked: Asked, source: Source, counted: Counted): Query {
  const { grouping, filter } = asked
  const { by, cross = [], bucket } = grouping
  const periods = periodsOf(bucket, filter)
  const restriction = restrictionOf(filter, viewOf(source.view).dimensions)
  const last = counted === 'last' ? inLastMonths(source, grouping, filter) : null
  const { rows, month } = scopeOf(source.rows, bucket)
  const groups = [...(by === 'all' ? [] : [by]), ...(periods.start === null ? [] : [periods.start]), ...cross]
  const conditions = [`${month} BETWEEN ?::DATE AND ?::DATE`, restriction.sql, last?.sql].filter(Boolean)
  const sql = `SELECT ${keysOf(grouping, periods)},
  ${wanted.map(({ indicator, suffix }) => columnsOf(indicator, asked, source, suffix)).join(',\n  ')}
FROM ${rows}
WHERE ${conditions.join(' AND ')}
${groups.length > 0 ? `GROUP BY ${groups.join(', ')}` : 'HAVING COUNT(*) > 0'}`
  return {
    sql,
    params: [`${filter.from}-01`, `${filter.to}-01`, ...restriction.params, ...(last?.params ?? [])],
  }
}

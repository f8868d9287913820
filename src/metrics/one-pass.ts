import type { Filter, Grouping, Query } from '../domain/query'
import { viewOf } from '../domain/view'
import type { Indicator } from './indicator'
import { monthsMark, monthsOf, periodsOf, scopeOf } from './periods'
import { allKnown, keysOf, type Question, restrictionOf, termsOf, valueSql } from './terms'

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

/** The last month of each period that any row of a table speaks of, whatever the filter asks of its dimensions. */
export function inLastMonths(table: string, { bucket }: Grouping, filter: Filter): Query {
  const { rows, month } = scopeOf(table, bucket)
  const { start } = periodsOf(bucket, filter)
  const last = `FROM ${rows} WHERE ${month} ${monthsMark}`
  const params = monthsOf(filter)
  return start === null
    ? { sql: `month = (SELECT MAX(month) ${last})`, params }
    : { sql: `(${start}, month) IN (SELECT ${start}, MAX(month) ${last} GROUP BY 1)`, params }
}

/** Columns of an indicator: sums over the rows that have all its terms, and how many rows lack one. */
function columnsOf(indicator: Indicator): string {
  const columns = termsOf(indicator).map(({ sql }) => sql)
  const sums = columns.map((column) => {
    // A sum passes over its own unknown cells by itself.
    const others = columns.filter((each) => each !== column)
    return `SUM(${column})${others.length > 0 ? ` FILTER (WHERE ${allKnown(others)})` : ''}`
  })
  return `${valueSql(indicator, sums)},
  (COUNT(*) FILTER (WHERE NOT (${allKnown(columns)})))::INTEGER AS left_out`
}

/** Figures of an indicator in one look at the rows of its view, named as {@link Question} asks. */
export function onePass({ indicator, grouping, filter }: Question, counted: Counted): Query {
  const { by, cross = [], bucket } = grouping
  const periods = periodsOf(bucket, filter)
  const restriction = restrictionOf(filter, viewOf(indicator.view).dimensions)
  const last = counted === 'last' ? inLastMonths(indicator.view, grouping, filter) : null
  const { rows, month } = scopeOf(indicator.view, bucket)
  const groups = [...(by === 'all' ? [] : [by]), ...(periods.start === null ? [] : [periods.start]), ...cross]
  const conditions = [`${month} ${monthsMark}`, restriction.sql, last?.sql].filter(Boolean)
  const sql = `SELECT ${keysOf(grouping, periods)},
  ${columnsOf(indicator)}
FROM ${rows}
WHERE ${conditions.join(' AND ')}
${groups.length > 0 ? `GROUP BY ${groups.join(', ')}` : 'HAVING COUNT(*) > 0'}`
  return {
    sql,
    params: [...monthsOf(filter), ...restriction.params, ...(last?.params ?? [])],
  }
}

import type { Query } from '../domain/query'
import { viewOf } from '../domain/view'
import { type Question, restrictionOf } from './terms'

/** Rows that several looks read, under a name of their own. */
export interface Shared extends Query {
  readonly name: string
}

/**
 * Of a table, the rows that all of these questions ask for, as those of the unit and the cause chosen in the longest of
 * their periods, taken out once: to look through a million rows for each would take most of a click, and to name a table
 * of many columns costs more to plan than what was taken out of it.
 */
export function sharedRows(table: string, questions: readonly Question[]): Shared {
  const [first, ...others] = questions.map(({ filter }) => filter.where ?? {})
  const entries = Object.entries(first ?? {}).filter(([dimension, members]) =>
    others.every(
      (where) => JSON.stringify(where[dimension as keyof typeof where]) === JSON.stringify(members),
    ),
  )
  const months = questions.map(({ filter, grouping }) => ({
    // A year to date begins in January, before the months asked for.
    from: grouping.bucket === 'to_date' ? `${filter.from.slice(0, 4)}-01` : filter.from,
    to: filter.to,
  }))
  const from = months.map((each) => each.from).toSorted()[0] ?? ''
  const to =
    months
      .map((each) => each.to)
      .toSorted()
      .at(-1) ?? ''
  const common = { from, to, where: Object.fromEntries(entries) } as Question['filter']
  const dimensions = questions[0] ? viewOf(questions[0].indicator.view).dimensions : []
  const { sql, params } = restrictionOf(common, dimensions)
  return {
    name: `${table}_asked`,
    sql: `SELECT * FROM ${table} WHERE month BETWEEN ?::DATE AND ?::DATE${sql ? ` AND ${sql}` : ''}`,
    params: [`${from}-01`, `${to}-01`, ...params],
  }
}

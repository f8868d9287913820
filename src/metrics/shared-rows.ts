import type { Query } from '../domain/query'
import { type ViewName, viewOf } from '../domain/view'
import { type Question, restrictionOf } from './terms'

/** Rows of a view that several questions read, under a name of their own. */
export interface Shared extends Query {
  readonly view: ViewName
  readonly name: string
}

/**
 * The rows that questions of one statement look at, taken out once: of each view with two questions or more, those that
 * fulfil what all its questions ask, as the unit and the cause chosen. To look through a million rows for each would take
 * most of a click.
 */
export function sharedRows(questions: readonly Question[]): Shared[] {
  const views = [...new Set(questions.map(({ indicator }) => indicator.view))]
  return views.flatMap((view) => {
    const own = questions.filter(({ indicator }) => indicator.view === view)
    return own.length > 1 ? [rowsOfAll(view, own)] : []
  })
}

function rowsOfAll(view: ViewName, questions: readonly Question[]): Shared {
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
  const { sql, params } = restrictionOf(common, viewOf(view).dimensions)
  return {
    view,
    name: `${view}_asked`,
    sql: `SELECT * FROM ${view} WHERE month BETWEEN ?::DATE AND ?::DATE${sql ? ` AND ${sql}` : ''}`,
    params: [`${from}-01`, `${to}-01`, ...params],
  }
}

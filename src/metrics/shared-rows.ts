import { addMonths, monthNumber } from '../domain/period'
import type { Query } from '../domain/query'
import { type Dimension, viewOf } from '../domain/view'
import type { Source } from './sums'
import { type Question, type Restriction, restrictionOf } from './terms'

/** Rows of a table that looks read, taken out once under a name of their own. */
export interface Shared {
  readonly name: string
  /** Name of an expression over the table's columns, which is worked out once for all looks. */
  readonly column: (sql: string, params?: readonly string[]) => string
  /** What of a question's filter the rows do not fulfil already; null where they fulfil it. */
  readonly condition: (question: Question) => Restriction | null
  /** The SELECT, once every look has said what it reads. */
  readonly query: () => Query
}

/**
 * Of a table, the rows that all of these questions ask for, as those of the unit and the cause chosen in the longest of
 * their periods: to look through a million rows for each would take most of a click. What they have in common is not
 * asked of them again, for each condition in each look would be planned anew.
 */
export function sharedRows(source: Source, questions: readonly Question[]): Shared {
  const { dimensions } = viewOf(source.view)
  const common = commonFilter(questions)
  const columns = new Map<string, { name: string; sql: string; params: readonly string[] }>()
  const plain = ['month', ...dimensions.filter((each) => speakOf(questions, each))]
  return {
    name: `${source.table}_asked`,
    column: (sql, params = []) => {
      const known = JSON.stringify([sql, params])
      const found = columns.get(known) ?? { name: `asked_${columns.size}`, sql, params }
      columns.set(known, found)
      return found.name
    },
    condition: ({ filter, grouping }) => {
      const where = Object.entries(filter.where ?? {}).filter(([each]) => !(each in (common.where ?? {})))
      const rest = restrictionOf({ ...filter, where: Object.fromEntries(where) }, dimensions)
      const months = grouping.bucket === 'to_date' ? null : monthsWithin(filter, common)
      const sql = [months?.sql, rest.sql].filter(Boolean).join(' AND ')
      return sql ? { sql, params: [...(months?.params ?? []), ...rest.params] } : null
    },
    query: () => {
      const { sql, params } = restrictionOf(common, dimensions)
      const named = [...columns.values()]
      return {
        sql: `SELECT ${[...plain, ...named.map((each) => `${each.sql} AS ${each.name}`)].join(', ')}
FROM ${source.table} WHERE month BETWEEN ?::DATE AND ?::DATE${sql ? ` AND ${sql}` : ''}`,
        params: [...named.flatMap((each) => each.params), `${common.from}-01`, `${common.to}-01`, ...params],
      }
    },
  }
}

const speakOf = (questions: readonly Question[], dimension: Dimension) =>
  questions.some(
    ({ indicator, grouping }) =>
      grouping.by === dimension || grouping.cross?.includes(dimension) || indicator.within === dimension,
  )

/** Months and members that all questions ask for. */
function commonFilter(questions: readonly Question[]): Question['filter'] {
  const [first, ...others] = questions.map(({ filter }) => filter.where ?? {})
  const entries = Object.entries(first ?? {}).filter(([dimension, members]) =>
    others.every(
      (where) => JSON.stringify(where[dimension as keyof typeof where]) === JSON.stringify(members),
    ),
  )
  const froms = questions.map(({ filter: { from }, grouping: { bucket } }) =>
    // A year to date begins in January, before the months asked for.
    bucket === 'to_date' ? addMonths(from, 1 - monthNumber(from)) : from,
  )
  const tos = questions.map(({ filter }) => filter.to)
  return {
    from: froms.reduce((a, b) => (a < b ? a : b)),
    to: tos.reduce((a, b) => (a > b ? a : b)),
    where: Object.fromEntries(entries),
  }
}

function monthsWithin({ from, to }: Question['filter'], common: Question['filter']): Restriction | null {
  if (from === common.from && to === common.to) return null
  return { sql: 'month BETWEEN ?::DATE AND ?::DATE', params: [`${from}-01`, `${to}-01`] }
}

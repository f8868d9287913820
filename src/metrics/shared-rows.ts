import { addMonths, monthNumber } from '../domain/period'
import { type Filter, type Query, wanted } from '../domain/query'
import { unstated } from '../domain/unstated'
import { type Dimension, viewOf } from '../domain/view'
import { amongMarks, amongTexts } from './among'
import { monthsMark, monthsOf } from './periods'
import type { Source } from './sums'
import type { Question, Restriction } from './terms'

/** Rows of a table that looks read, taken out once under a name of their own. */
export interface Shared {
  readonly name: string
  /** Name of an expression over the table's columns, which is worked out once for all looks. */
  readonly column: (sql: string, params?: readonly string[]) => string
  /** Name of what of a question's filter the rows do not fulfil already; null where they fulfil it. */
  readonly condition: (question: Question) => string | null
  /** The SELECT, once every look has said what it reads. */
  readonly query: () => Query
}

type Where = NonNullable<Filter['where']>

/**
 * Of a table, the rows that all of these questions ask for, as those of the unit and the cause chosen in the longest of
 * their periods: to look through a million rows for each would take most of a click. What they have in common is not
 * asked of them again, for each condition in each look would be planned anew. The text is the same whatever is chosen on
 * a screen, so that it is planned once: what a question limits by itself keeps a condition of its own, needed or not.
 */
export function sharedRows(source: Source, questions: readonly Question[]): Shared {
  const { dimensions } = viewOf(source.view)
  const common = commonFilter(questions)
  const columns = new Map<string, Restriction & { name: string }>()
  const plain = ['month', ...dimensions.filter((each) => speakOf(questions, each))]
  const named = (likeness: string, { sql, params }: Restriction) => {
    const found = columns.get(likeness) ?? { name: `asked_${columns.size}`, sql, params }
    columns.set(likeness, found)
    return found.name
  }
  return {
    name: `${source.table}_asked`,
    column: (sql, params = []) => named(JSON.stringify([sql, params]), { sql, params }),
    condition: (question) => {
      const { filter, limits = {}, grouping } = question
      const own = dimensions.filter(
        (each) => each in limits || !isSame(filter.where?.[each], common.where[each]),
      )
      const fixed = own.filter((each) => limitsSay(each, question, common, questions))
      const texts = fixed.map((each) => amongTexts(each, limits[each] ?? []))
      const chosen = own.filter((each) => !fixed.includes(each))
      const rest = amongMarks(filter.where ?? {}, chosen)
      const months = grouping.bucket === 'to_date' ? null : monthsWithin(filter, common)
      const sql = [months?.sql, ...texts, rest.sql].filter(Boolean).join(' AND ')
      const params = [...(months?.params ?? []), ...rest.params]
      return sql ? named(JSON.stringify([sql, params, limits]), { sql, params }) : null
    },
    query: () => selectOf(source, common, plain, [...columns.values()]),
  }
}

/** One member of what the rows are sorted by is asked for by itself: the engine then passes over the rows of others. */
function selectOf(
  { view, table, sortedBy, open }: Source,
  common: Common,
  plain: readonly string[],
  columns: readonly (Restriction & { name: string })[],
): Query {
  const members = (sortedBy && common.where[sortedBy]) ?? []
  const [member = unstated] = members
  const isFound = members.length === 1 && member !== unstated
  const dimensions = viewOf(view).dimensions.filter((each) => !isFound || each !== sortedBy)
  const { sql, params } = amongMarks(common.where, dimensions, open)
  const hasMarks = sql || isFound || columns.some((each) => each.params.length > 0)
  const conditions = [`month ${monthsMark}`, isFound && `${sortedBy} = ?`, sql].filter(Boolean)
  return {
    sql: `SELECT ${[...plain, ...columns.map((each) => `${each.sql} AS ${each.name}`)].join(', ')}
FROM ${table}${hasMarks ? `, ${wanted}` : ''} WHERE ${conditions.join(' AND ')}`,
    params: [
      ...columns.flatMap((each) => each.params),
      ...monthsOf(common),
      ...(isFound ? [member] : []),
      ...params,
    ],
  }
}

type Members = readonly string[] | undefined

const isSame = (members: Members, others: Members) => JSON.stringify(members) === JSON.stringify(others)

/**
 * True where a question's own limits say which rows of a dimension it is about: nothing is chosen in it, or the rows
 * taken out are those chosen already. Limits stand in the text, where they are compared faster than marks.
 */
function limitsSay(
  dimension: Dimension,
  { filter, limits }: Question,
  common: Common,
  questions: readonly Question[],
): boolean {
  const own = limits?.[dimension]
  if (!own) return false
  const chosen = common.where[dimension]
  if (chosen)
    return isSame(
      own.filter((each) => chosen.includes(each)),
      filter.where?.[dimension],
    )
  return questions.every(({ filter: { where }, limits: others }) =>
    where?.[dimension] ? isSame(where[dimension], others?.[dimension]) : true,
  )
}

const speakOf = (questions: readonly Question[], dimension: Dimension) =>
  questions.some(
    ({ indicator, grouping }) =>
      grouping.by === dimension || grouping.cross?.includes(dimension) || indicator.within === dimension,
  )

type Common = Filter & { readonly where: Where }

/** Months that hold all that the questions ask for; the members of a dimension of which each asks for some. */
function commonFilter(questions: readonly Question[]): Common {
  const wheres = questions.map(({ filter }) => filter.where ?? {})
  const dimensions = (Object.keys(wheres[0] ?? {}) as Dimension[]).filter((each) =>
    wheres.every((where) => where[each]),
  )
  const froms = questions.map(({ filter: { from }, grouping: { bucket } }) =>
    // A year to date begins in January, before the months asked for.
    bucket === 'to_date' ? addMonths(from, 1 - monthNumber(from)) : from,
  )
  const tos = questions.map(({ filter }) => filter.to)
  return {
    from: froms.reduce((a, b) => (a < b ? a : b)),
    to: tos.reduce((a, b) => (a > b ? a : b)),
    where: Object.fromEntries(
      dimensions.map((each) => [each, [...new Set(wheres.flatMap((where) => where[each] ?? []))]]),
    ),
  }
}

function monthsWithin(filter: Filter, common: Filter): Restriction | null {
  if (filter.from === common.from && filter.to === common.to) return null
  return { sql: `month ${monthsMark}`, params: monthsOf(filter) }
}

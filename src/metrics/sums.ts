import { type Dimension, type ViewName, viewOf, views } from '../domain/view'
import { indicators } from './index'
import type { Indicator, Term } from './indicator'
import { type Question, termsOf } from './terms'

/** What figures are added up from: the rows of a view, or sums of them. */
export interface Source {
  readonly view: ViewName
  readonly table: string
  /** Table that tells in which months the view has rows. */
  readonly months: string
  /** How many rows of the view a row stands for. */
  readonly weight: string
  /** Column that says when the series of a row counted last before; null where no row opens one, or nothing tells. */
  readonly since: (indicator: Indicator) => string | null
  readonly column: (term: Term) => string
  /** Dimensions that a page may choose in at the next click: the same statement answers, chosen or not. */
  readonly open: readonly Dimension[]
  /** What its rows are sorted by. */
  readonly sortedBy?: Dimension
}

export const rowsOf = (view: ViewName): Source => ({
  view,
  table: view,
  months: view,
  weight: '1',
  since: () => null,
  column: ({ sql }) => sql,
  open: [],
})

/** What is added up of a view. */
interface Family {
  readonly view: ViewName
  readonly terms: readonly string[]
  /** Indicators with an opening stock: each has a column that tells which rows open their series. */
  readonly opening: readonly Indicator[]
}

const termName = (index: number) => `term_${index}`
const sinceName = ({ id }: Indicator) => `since_${id}`
/** Names of tables begin with their view's: `refreshViews` drops all tables named after a view that has changed. */
const copyName = (view: ViewName) => `${view}_sums_rows`
const tableName = (view: ViewName, place: number) => `${view}_sums_${place}`

/** True of an indicator whose opening stock can be added up from rows that say when their series counted last before. */
function opens(indicator: Indicator): boolean {
  const places = termsOf(indicator).map(({ at }) => at)
  return places.includes('first') && !places.includes('last')
}

const families = new Map<ViewName, Family>()

function familyOf(view: ViewName): Family {
  const family = families.get(view) ?? newFamilyOf(view)
  families.set(view, family)
  return family
}

function newFamilyOf(view: ViewName): Family {
  const own = indicators.filter((each) => each.view === view)
  const terms = [...new Set(own.flatMap((each) => termsOf(each).map(({ sql }) => sql)))]
  return { view, terms, opening: own.filter(opens) }
}

/**
 * SELECT of the rows: month, dimensions, terms and, for an opening stock, the last month before in which the series of
 * the row counted: the row opens its series in every period that begins later.
 */
function rowsSql({ view, terms, opening }: Family): string {
  const { series, dimensions } = viewOf(view)
  const named = terms.map((sql, index) => `${sql} AS ${termName(index)}`)
  const rows = `SELECT month, ${[...dimensions, ...named].join(', ')} FROM ${view}`
  if (opening.length === 0) return rows
  const since = opening.map((indicator) => {
    const own = termsOf(indicator).map(({ sql }) => `${termName(terms.indexOf(sql))} IS NOT NULL`)
    const counts = indicator.aggregate.kind === 'ratio' ? own.join(' AND ') : 'true'
    return `(MAX(CASE WHEN ${counts} THEN month END) OVER before)::DATE AS ${sinceName(indicator)}`
  })
  return `SELECT *, ${since.join(', ')} FROM (${rows}) WINDOW before AS (
    PARTITION BY ${series.join(', ')} ORDER BY month RANGE BETWEEN UNBOUNDED PRECEDING AND INTERVAL 1 DAY PRECEDING)`
}

/**
 * Statements that work out the tables of a view, each from a longer one that holds its dimensions, else from the rows.
 * Rows that lack the same terms are added up together: a sum lacks a term only where all its rows do, so that every
 * figure over sums is the one over the rows, what it leaves out included.
 */
function statementsOf(family: Family): string {
  const { view } = family
  const { sums: sets = [], sortedBy } = viewOf(view)
  const terms = family.terms.map((_, index) => termName(index))
  const pattern = terms.map((term, index) => `(${term} IS NULL)::INTEGER * ${2 ** index}`).join(' + ')
  const sums = terms.map((term) => `SUM(${term}) AS ${term}`).join(', ')
  const statements = sets.map((dimensions, place) => {
    const wider = sets.findIndex((each, at) => at > place && dimensions.every((one) => each.includes(one)))
    const from = wider < 0 ? copyName(view) : tableName(view, wider)
    const groups = ['month', ...dimensions, ...family.opening.map(sinceName)].join(', ')
    return `CREATE TABLE IF NOT EXISTS ${tableName(view, place)} AS
SELECT ${groups}, ${wider < 0 ? 'COUNT(*)' : 'SUM(rows)'}::BIGINT AS rows, ${sums}
FROM ${from} GROUP BY ${groups}, ${pattern} ORDER BY month`
  })
  const copy = copyName(view)
  return (
    sortedBy
      ? [
          `CREATE TABLE IF NOT EXISTS ${copy} AS ${rowsSql(family)} ORDER BY ${sortedBy}`,
          ...statements.toReversed(),
        ]
      : [
          `CREATE OR REPLACE TEMP VIEW ${copy} AS ${rowsSql(family)}`,
          ...statements.toReversed(),
          `DROP VIEW ${copy}`,
        ]
  ).join(';\n')
}

/** The tables of sums of a view, and the statements that work them out. */
export interface SumTables {
  readonly makes: readonly string[]
  readonly sql: () => string
}

/** Sums that answer a question. */
export interface Summed extends SumTables {
  readonly source: Source
}

function tablesOf(family: Family): SumTables {
  const { sums: sets = [], sortedBy } = viewOf(family.view)
  const copy = sortedBy ? [copyName(family.view)] : []
  return {
    makes: [...sets.map((_, at) => tableName(family.view, at)), ...copy],
    sql: () => statementsOf(family),
  }
}

/** Those of every view that has some. */
export const allSums = (): SumTables[] =>
  (Object.keys(views) as ViewName[])
    .filter((view) => viewOf(view).sums)
    .map((view) => tablesOf(familyOf(view)))

/** Dimensions that a question speaks of. */
const asked = ({ indicator, grouping, filter }: Question): Dimension[] => {
  const { dimensions } = viewOf(indicator.view)
  return dimensions.filter(
    (each) =>
      each === grouping.by ||
      grouping.cross?.includes(each) ||
      filter.where?.[each] ||
      each === indicator.within,
  )
}

/** False where what is filtered could leave out the row that opens a series. */
const seriesAreWhole = ({ indicator, filter }: Question): boolean => {
  const { series, dimensions } = viewOf(indicator.view)
  return dimensions.every((each) => series.includes(each) || !filter.where?.[each])
}

/**
 * True of each member's figures of one month: of it the widest set has few rows, and the text stays the same whatever is
 * chosen beside.
 */
const isOfOneMonth = ({ grouping: { by }, filter }: Question, member: Dimension | undefined): boolean =>
  by === member && filter.from === filter.to

/**
 * Sums for a question whose rows are added up as they come; null where a view has none, or none with its dimensions. Of
 * a single member of what the copy of the rows is sorted by, that copy is read: it is found there at once, and all that a
 * page asks about it is one look.
 */
export function sumsFor(question: Question): Summed | null {
  const { view } = question.indicator
  const { sums: sets = [], sortedBy } = viewOf(view)
  const wanted = asked(question)
  const holds = (set: readonly Dimension[]) => wanted.every((each) => set.includes(each))
  const place = isOfOneMonth(question, sortedBy) ? sets.findLastIndex(holds) : sets.findIndex(holds)
  const inCopy = sortedBy !== undefined && (place < 0 || question.filter.where?.[sortedBy]?.length === 1)
  if (place < 0 && !inCopy) return null
  const family = familyOf(view)
  const source: Source = {
    view,
    table: inCopy ? copyName(view) : tableName(view, place),
    months: tableName(view, 0),
    weight: inCopy ? '1' : 'rows',
    since: (indicator) => (opens(indicator) ? sinceName(indicator) : null),
    column: ({ sql }) => termName(family.terms.indexOf(sql)),
    open: inCopy ? viewOf(view).dimensions : (sets[place] ?? []),
    ...(inCopy ? { sortedBy } : {}),
  }
  return { source, ...tablesOf(family) }
}

/** True of a question about an opening stock that rows which say when their series counted last before can answer. */
export const opensBySums = (question: Question): boolean =>
  opens(question.indicator) && seriesAreWhole(question)

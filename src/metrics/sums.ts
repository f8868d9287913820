import { type Dimension, type ViewName, viewOf } from '../domain/view'
import { indicators } from './index'
import type { Indicator, Term } from './indicator'
import { type Question, termsOf } from './terms'

/** What a SELECT of figures reads: the rows of a view, or sums of them. */
export interface Source {
  readonly view: ViewName
  /** FROM of the figures. */
  readonly rows: string
  /** FROM that tells in which months the view has rows. */
  readonly months: string
  /** Aggregate: how many rows of the view a group has. */
  readonly count: string
  /** Whether a row says in `since` when its series spoke last before. */
  readonly hasSince: boolean
  readonly column: (indicator: Indicator, term: Term) => string
}

export const rowsOf = (view: ViewName): Source => ({
  view,
  rows: view,
  months: view,
  count: 'COUNT(*)',
  hasSince: false,
  column: (_, term) => term.sql,
})

/** Terms that are added up together, and what the tables that hold their sums are called. */
interface Family {
  readonly view: ViewName
  /** Names of its tables begin so; `refreshViews` drops all tables named after a view that has changed. */
  readonly name: string
  readonly terms: readonly string[]
  /** SELECT of the rows: month, dimensions, terms and, for an opening stock, `since`. */
  readonly rows: string
  readonly hasSince: boolean
}

const termName = (index: number) => `term_${index}`
const tableName = ({ name }: Family, place: number) => `${name}_${place}`
const named = (terms: readonly string[]) =>
  terms.map((sql, index) => `${sql} AS ${termName(index)}`).join(', ')

/** All that is flow or stock in a view. */
function plainFamily(view: ViewName): Family {
  const own = indicators.filter((each) => each.view === view)
  const terms = [...new Set(own.flatMap((each) => termsOf(each).map(({ sql }) => sql)))]
  const rows = `SELECT month, ${viewOf(view).dimensions.join(', ')}, ${named(terms)} FROM ${view}`
  return { view, name: `${view}_sums`, terms, rows, hasSince: false }
}

/**
 * What an indicator with an opening stock adds up, each row with the last month before it in which its series counted:
 * it opens its series in every period that begins later.
 */
function openingFamily(indicator: Indicator): Family {
  const { view, aggregate } = indicator
  const { series, dimensions } = viewOf(view)
  const terms = termsOf(indicator).map(({ sql }) => sql)
  const counts =
    aggregate.kind === 'ratio'
      ? terms.map((_, index) => `${termName(index)} IS NOT NULL`).join(' AND ')
      : 'true'
  const rows = `SELECT *, MAX(CASE WHEN ${counts} THEN month END) OVER (
      PARTITION BY ${series.join(', ')} ORDER BY month RANGE BETWEEN UNBOUNDED PRECEDING AND INTERVAL 1 DAY PRECEDING
    )::DATE AS since FROM (SELECT month, ${dimensions.join(', ')}, ${named(terms)} FROM ${view})`
  return { view, name: `${view}_sums_${indicator.id}`, terms, rows, hasSince: true }
}

/**
 * Statements that work out the tables of a family, each from a longer one that holds its dimensions, else from the rows.
 * Rows that lack the same terms are added up together: a sum lacks a term only where all its rows do, so that every
 * figure over sums is the one over the rows, what it leaves out included.
 */
function statementsOf(family: Family): string {
  const sets = viewOf(family.view).sums ?? []
  const terms = family.terms.map((_, index) => termName(index))
  const pattern = terms.map((term, index) => `(${term} IS NULL)::INTEGER * ${2 ** index}`).join(' + ')
  const sums = terms.map((term) => `SUM(${term}) AS ${term}`).join(', ')
  const statements = sets.map((dimensions, place) => {
    const wider = sets.findIndex((each, at) => at > place && dimensions.every((one) => each.includes(one)))
    const from = wider < 0 ? `${family.name}_rows` : tableName(family, wider)
    const groups = ['month', ...dimensions, ...(family.hasSince ? ['since'] : [])].join(', ')
    return `CREATE TABLE IF NOT EXISTS ${tableName(family, place)} AS
SELECT ${groups}, ${wider < 0 ? 'COUNT(*)' : 'SUM(rows)'}::BIGINT AS rows, ${sums}
FROM ${from} GROUP BY ${groups}, ${pattern}`
  })
  // The window over all rows is worked out once; rows of plain terms are read where they are.
  const kind = family.hasSince ? 'TABLE' : 'VIEW'
  return [
    `CREATE OR REPLACE TEMP ${kind} ${family.name}_rows AS ${family.rows}`,
    ...statements.toReversed(),
    `DROP ${kind} ${family.name}_rows`,
  ].join(';\n')
}

/** Sums that answer a question, and the statements that work their tables out. */
export interface Summed {
  readonly source: Source
  readonly sql: () => string
}

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

function summed(family: Family, wanted: readonly Dimension[]): Summed | null {
  const sets = viewOf(family.view).sums ?? []
  const place = sets.findIndex((set) => wanted.every((each) => set.includes(each)))
  if (place < 0) return null
  const source: Source = {
    view: family.view,
    rows: tableName(family, place),
    months: tableName(family, 0),
    count: 'SUM(rows)',
    hasSince: family.hasSince,
    column: (_, { sql }) => termName(family.terms.indexOf(sql)),
  }
  return { source, sql: () => statementsOf(family) }
}

/** Sums for a question whose rows are added up as they come; null where none of them holds its dimensions. */
export const plainSums = (question: Question): Summed | null =>
  summed(plainFamily(question.indicator.view), asked(question))

/**
 * Sums for a question about an opening stock over more than a month; null where there are none, or where what is filtered
 * could leave out the row that opens a series.
 */
export function openingSums(question: Question): Summed | null {
  const { indicator, filter } = question
  const terms = termsOf(indicator)
  const { series } = viewOf(indicator.view)
  const wanted = asked(question)
  const whole = wanted.every((each) => series.includes(each) || !filter.where?.[each])
  if (!whole || !terms.some(({ at }) => at === 'first') || terms.some(({ at }) => at === 'last')) return null
  return summed(openingFamily(indicator), wanted)
}

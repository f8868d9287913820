/** Which rows of a dataset a figure rests on: a condition over its fact table, written from the figure's own record. */
import type { Dataset } from '../domain/dataset'
import { addMonths, type Month, yearStart } from '../domain/period'
import type { Filter, Query } from '../domain/query'
import { amongSql } from '../domain/unstated'
import { type Dimension, type View, viewOf } from '../domain/view'
import type { Indicator, Term } from './indicator'
import { termsOf } from './terms'

interface Stretch {
  readonly from: Month
  readonly to: Month
}

const reading = (terms: readonly Term[], words: RegExp) => terms.some(({ sql }) => words.test(sql))

/** Months whose rows go into a figure: views name what they add up since January `_ytd`, last year's `_last_year`. */
function stretchesOf(indicator: Indicator, view: View, { from, to }: Filter): Stretch[] {
  const terms = termsOf(indicator)
  const since = view.reach !== undefined || reading(terms, /_ytd|_to_date/)
  const own = { from: since ? yearStart(from) : from, to }
  const years = [...(reading(terms, /_last_year/) ? [-12] : []), ...(view.reach === 'year_after' ? [12] : [])]
  return [own, ...years.map((n) => ({ from: addMonths(own.from, n), to: addMonths(own.to, n) }))]
}

/** SQL of a row's last month; of a year's table, of the year; null for lists, whose rows belong to every month. */
function timeOf({ dated }: Dataset): { sql: string; yearly: boolean } | null {
  if (!dated) return null
  if ('period' in dated) return { sql: `facts.${dated.period}_to`, yearly: false }
  return dated.month
    ? { sql: `make_date(facts.${dated.year}, facts.${dated.month}, 1)`, yearly: false }
    : { sql: `facts.${dated.year}`, yearly: true }
}

const all = (parts: readonly string[]) => parts.join(' AND ') || 'true'

/** SQL of a key as a row of the dataset has it; null when only the view knows it. */
function keyOf(dataset: Dataset, view: View, dimension: Dimension): string | null {
  const written = view.datasets[0] === dataset.id ? view.rowKeys?.[dimension] : undefined
  if (written) return `(${written})::VARCHAR`
  return dataset.columns.some(({ name }) => name === dimension) ? `facts.${dimension}::VARCHAR` : null
}

interface Question {
  readonly dataset: Dataset
  readonly indicator: Indicator
  readonly view: View
  readonly filter: Filter
  readonly stretches: readonly Stretch[]
}

function inTime({ dataset, stretches }: Question): Query {
  const time = timeOf(dataset)
  if (!time) return { sql: 'true', params: [] }
  const bound = time.yearly ? 'year(?::DATE)' : '?::DATE'
  return {
    sql: `(${stretches.map(() => `${time.sql} BETWEEN ${bound} AND ${bound}`).join(' OR ')})`,
    params: stretches.flatMap(({ from, to }) => [`${from}-01`, `${to}-01`]),
  }
}

/** Restrictions on keys that the row has itself. */
function ofKeys({ dataset, view, filter }: Question): Query {
  const parts = Object.entries(filter.where ?? {}).flatMap(([dimension, wanted]) => {
    const key = keyOf(dataset, view, dimension as Dimension)
    return key && wanted ? [amongSql(key, wanted)] : []
  })
  return { sql: all(parts.map(({ sql }) => sql)), params: parts.flatMap(({ params }) => params) }
}

/**
 * A list has a row for each member at whatever time, and some keys are worked out by the view or stand in another
 * dataset: then the view is asked which rows it has. Of a list, only those that give the figure something or leave it unknown.
 */
function ofView(question: Question, isList: boolean): Query {
  const { dataset, indicator, view, filter, stretches } = question
  const known = view.dimensions.filter((each) => filter.where?.[each] && !keyOf(dataset, view, each))
  const shared = view.series.filter((each) => keyOf(dataset, view, each))
  if (shared.length === 0 || (known.length === 0 && !isList && !view.rowKeys))
    return { sql: 'true', params: [] }
  const time = timeOf(dataset)
  const at = time?.yearly ? 'year(seen.month)' : 'seen.month'
  const months = stretches.map(() => 'seen.month BETWEEN ?::DATE AND ?::DATE').join(' OR ')
  const isIn = known.map((each) => amongSql(`seen.${each}`, filter.where?.[each] ?? []))
  const joined = shared.map(
    (each) => `seen.${each}::VARCHAR IS NOT DISTINCT FROM ${keyOf(dataset, view, each)}`,
  )
  const given = isList ? [`(${termsOf(indicator).map(countsSql(indicator.view)).join(' OR ')})`] : []
  const sameTime = time && !isList ? [`${at} = ${time.sql}`] : []
  const sql = all([`(${months})`, ...isIn.map((each) => each.sql), ...joined, ...sameTime, ...given])
  return {
    sql: `EXISTS (SELECT 1 FROM ${indicator.view} AS seen WHERE ${sql})`,
    params: [
      ...stretches.flatMap(({ from, to }) => [`${from}-01`, `${to}-01`]),
      ...isIn.flatMap((each) => each.params),
      ...(isList ? termsOf(indicator).flatMap((term) => lastOf(term, filter)) : []),
    ],
  }
}

/** True of a row of the view that gives a term something, or leaves it unknown; a stock is read in the last month only. */
const countsSql =
  (view: string) =>
  ({ sql, at }: Term): string => {
    const last = `seen.month = (SELECT MAX(month) FROM ${view} WHERE month BETWEEN ?::DATE AND ?::DATE) AND `
    return `(${at === 'last' ? last : ''}COALESCE((${sql}) <> 0, true))`
  }
const lastOf = ({ at }: Term, { from, to }: Filter) => (at === 'last' ? [`${from}-01`, `${to}-01`] : [])

/**
 * The rows of `dataset`, in SQL under the name `facts`, that an indicator's figure of these months and restrictions rests
 * on. False where the indicator does not read the dataset.
 */
export function behind(dataset: Dataset, indicator: Indicator, filter: Filter): Query {
  const view = viewOf(indicator.view)
  if (!view.datasets.includes(dataset.id)) return { sql: 'false', params: [] }
  const question = { dataset, indicator, view, filter, stretches: stretchesOf(indicator, view, filter) }
  const isList = !dataset.dated || view.isList === true
  const parts = [...(isList ? [] : [inTime(question)]), ofKeys(question), ofView(question, isList)]
  return { sql: all(parts.map(({ sql }) => sql)), params: parts.flatMap(({ params }) => params) }
}

/** The rows that any of some indicators rests on. */
export function behindAny(dataset: Dataset, indicators: readonly Indicator[], filter: Filter): Query {
  const parts = indicators.map((each) => behind(dataset, each, filter)).filter(({ sql }) => sql !== 'false')
  const unique = [...new Map(parts.map((part) => [JSON.stringify(part), part])).values()]
  if (unique.length === 0) return { sql: 'false', params: [] }
  return {
    sql: unique.map(({ sql }) => `(${sql})`).join(' OR '),
    params: unique.flatMap(({ params }) => params),
  }
}

import { addMonths, type Month, monthIndex, yearOf } from '../domain/period'
import type { Bucket, Figure, Filter } from '../domain/query'
import { unstated } from '../domain/unstated'
import type { ViewName } from '../domain/view'
import type { Term } from '../metrics/indicator'
import type { Ask } from '../rules/asks'

/** Which cases a count is of: of which rows of which view, in which months. */
export interface Place {
  readonly view: ViewName
  readonly terms: readonly Term[]
  readonly where: NonNullable<Filter['where']>
  readonly from: Month
  readonly to: Month
}

const textIds = new Map<string, number>()
const listIds = new WeakMap<readonly Term[], number>()

/** A number for a list of terms, the same for equal ones: they are few and long, and a panel names some hundred counts of them. */
function termsId(terms: readonly Term[]): number {
  const known = listIds.get(terms)
  if (known !== undefined) return known
  const text = JSON.stringify(terms)
  const id = textIds.get(text) ?? textIds.size
  textIds.set(text, id)
  listIds.set(terms, id)
  return id
}

/** A name that two counts share when they are of the same cases: a stock is that of its last month, an opening of its first. */
export function placeName({ view, terms, where, from, to }: Place): string {
  const at = (end: Term['at']) => terms.every((term) => term.at === end)
  const span = at('last') ? [null, to] : at('first') ? [from, null] : [from, to]
  const members = Object.entries(where).sort(([a], [b]) => (a < b ? -1 : 1))
  return JSON.stringify([view, termsId(terms), members, span])
}

/** A name that counts of the same cases share in whatever months. */
export const casesName = ({ view, terms, where }: Place): string =>
  JSON.stringify([view, terms, Object.entries(where).sort(([a], [b]) => (a < b ? -1 : 1))])

/** First and last month of a figure's period, within the months asked for. */
export function spanOf(bucket: Bucket, period: string, filter: Filter): { from: Month; to: Month } {
  if (bucket === 'span') return { from: filter.from, to: filter.to }
  const [from, to] = wholeSpan(bucket, period)
  return bucket === 'to_date'
    ? { from, to }
    : { from: from < filter.from ? filter.from : from, to: to > filter.to ? filter.to : to }
}

function wholeSpan(bucket: Bucket, period: string): [Month, Month] {
  if (bucket === 'year') return [`${period}-01` as Month, `${period}-12` as Month]
  if (bucket === 'to_date') return [`${yearOf(period as Month)}-01` as Month, period as Month]
  const quarter = /^(\d{4})-Q(\d)$/.exec(period)
  if (!quarter) return [period as Month, period as Month]
  const first = addMonths(`${quarter[1]}-01` as Month, 3 * (Number(quarter[2]) - 1))
  return [first, addMonths(first, 2)]
}

/** Members that a figure is restricted to: those of its question and those it stands for. */
export function membersOf({ grouping, filter }: Ask, figure: Figure): Place['where'] {
  const { by, cross = [] } = grouping
  const own = [
    ...(by === 'all' ? [] : [[by, figure.key]]),
    ...cross.map((each) => [each, figure[each] ?? null]),
  ]
  return {
    ...filter.where,
    ...Object.fromEntries(own.map(([dimension, key]) => [dimension, [key ?? unstated]])),
  }
}

/** True when one month follows the other. */
export const follows = (later: Month, earlier: Month): boolean =>
  monthIndex(later) === monthIndex(earlier) + 1

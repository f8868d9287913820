import { datasetOf } from '../domain/datasets'
import { addMonths } from '../domain/period'
import type { Line } from '../domain/protect-counts'
import { viewOf } from '../domain/view'
import { each, first, last, type Term } from '../metrics/indicator'
import { type Place, placeName } from './count-places'
import type { Placed } from './suppress'

/** Lines that tie opening, in, out and open of the same cases, and what was open to what the next month opens with. */
export function tiesOfBalance(counts: readonly Placed[]): Line[] {
  const known = new Map(counts.map(({ name }, at) => [name, at]))
  return counts.flatMap(({ place }) => {
    const balance = viewOf(place.view).datasets.flatMap((id) => datasetOf(id).balance ?? [])
    const [opening, added, ended, open] = balance
    if (!opening || !added || !ended || !open) return []
    const at = (term: Term, months: Partial<Place> = {}) =>
      known.get(placeName({ ...place, ...months, terms: [term] }))
    if (isOnly(place, each(added)))
      return sumsToZero(counts, [at(first(opening)), at(each(added))], [at(each(ended)), at(last(open))])
    if (!isOnly(place, last(open))) return []
    return sumsToZero(counts, [at(last(open))], [at(first(opening), { from: addMonths(place.to, 1) })])
  })
}

const isOnly = ({ terms }: Place, { sql, at }: Term) =>
  terms.length === 1 && terms[0]?.sql === sql && terms[0].at === at

/** The line, where all of it is there and it does hold. */
function sumsToZero(
  counts: readonly Placed[],
  added: readonly (number | undefined)[],
  taken: readonly (number | undefined)[],
): Line[] {
  const line = [
    ...added.map((count) => ({ count: count ?? -1, sign: 1 as const })),
    ...taken.map((count) => ({ count: count ?? -1, sign: -1 as const })),
  ]
  const sum = line.reduce((total, { count, sign }) => total + sign * (counts[count]?.value ?? Number.NaN), 0)
  return sum === 0 ? [line] : []
}

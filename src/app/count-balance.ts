import { datasetOf } from '../domain/datasets'
import { addMonths } from '../domain/period'
import type { Line } from '../domain/protect-counts'
import { type ViewName, viewOf } from '../domain/view'
import { each, first, last, type Term } from '../metrics/indicator'
import { type Place, placeName } from './count-places'
import type { Placed } from './suppress'

/** Lines that tie opening, in, out and open of the same cases, and what was open to what the next month opens with. */
export function tiesOfBalance(counts: readonly Placed[]): Line[] {
  const known = new Map(counts.map(({ name }, at) => [name, at]))
  const balances = new Map<ViewName, Balance | null>()
  return counts.flatMap(({ place }) => {
    if (!balances.has(place.view)) balances.set(place.view, balanceOf(place.view))
    const balance = balances.get(place.view)
    if (!balance) return []
    const { opening, added, ended, open } = balance
    if (isOnly(place, added))
      return sumsToZero(counts, known, [
        { sign: 1, place: { ...place, terms: [opening] } },
        { sign: 1, place },
        { sign: -1, place: { ...place, terms: [ended] } },
        { sign: -1, place: { ...place, terms: [open] } },
      ])
    if (!isOnly(place, open)) return []
    return sumsToZero(counts, known, [
      { sign: 1, place },
      { sign: -1, place: { ...place, from: addMonths(place.to, 1), terms: [opening] } },
    ])
  })
}

type Balance = Readonly<Record<'opening' | 'added' | 'ended' | 'open', Term>>

function balanceOf(view: ViewName): Balance | null {
  const [opening, added, ended, open] = viewOf(view).datasets.flatMap((id) => datasetOf(id).balance ?? [])
  if (!opening || !added || !ended || !open) return null
  return { opening: first(opening), added: each(added), ended: each(ended), open: last(open) }
}

const isOnly = ({ terms }: Place, { sql, at }: Term) =>
  terms.length === 1 && terms[0]?.sql === sql && terms[0].at === at

/** The line, where all of it is there and it does hold. */
function sumsToZero(
  counts: readonly Placed[],
  known: ReadonlyMap<string, number>,
  parts: readonly { readonly sign: 1 | -1; readonly place: Place }[],
): Line[] {
  const line: Line[number][] = []
  let sum = 0
  for (const { sign, place } of parts) {
    const count = known.get(placeName(place))
    if (count === undefined) return []
    line.push({ count, sign })
    sum += sign * (counts[count]?.value ?? Number.NaN)
  }
  return sum === 0 ? [line] : []
}

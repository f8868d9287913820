import { GivenCounts } from './given-counts'
import { type Hidden, isSmall } from './suppression'

/** A count that is shown, or that could be worked out from what is shown. */
export interface Count {
  readonly value: number
  /** Never shown itself, but told by others: what a share leaves over. To hide it costs nothing. */
  readonly unshown?: boolean
  /** Shown or hidden elsewhere, so here it stays as that has it; null for one that is shown. */
  readonly settled?: Hidden | null
}

/** Counts whose signed sum everybody knows: from another figure, or because it is zero. */
export type Line = readonly { readonly count: number; readonly sign: 1 | -1 }[]

/** `blank`: small, but not called so, for that would tell it. `whole`: hidden with its line, it may be anything, zero too. */
export type State = Hidden | 'blank' | 'whole' | null

/**
 * Which counts are hidden: the small ones, and as few larger ones as it takes that no hidden count follows from the
 * lines, by adding and subtracting or, within one line, from "below `leastShown`" alone. The smallest of a line goes
 * first; where nothing else is left, its small counts are not called small, and then its zeros go too. Zero and larger
 * counts stay visible otherwise, and what is settled stays as it is. Lines name counts by their index.
 */
export function protectCounts(
  counts: readonly Count[],
  lines: readonly Line[],
  leastShown: number,
): (Hidden | null)[] {
  const states = counts.map(
    ({ value, settled }): State => settled ?? (isSmall(value, leastShown) ? 'small' : null),
  )
  if (states.every((state) => state === null)) return states.map(() => null)
  const search = new GivenCounts(counts, lines, states, leastShown)
  // Each step hides more or gives one up, so this ends.
  for (let given = search.next(); given; given = search.next()) {
    const changed = hideMore(given.lines, counts, states)
    if (changed.length === 0) search.giveUp(given.count)
    else search.changed(changed)
  }
  return states.map((state) => (state === 'whole' || state === 'blank' ? 'other' : state))
}

/** Hides one count more of these lines, the smallest visible one; without any, the lines themselves, in two steps. Gives what it changed. */
function hideMore(lines: readonly Line[], counts: readonly Count[], states: State[]): readonly number[] {
  const all = lines.flatMap((line) => line.map(({ count }) => count))
  const places = [...new Set(all)].filter((at) => counts[at]?.settled === undefined)
  const smallest = smallestShown(places, counts, states)
  const small = places.filter((at) => states[at] === 'small' && !counts[at]?.unshown)
  const [changed, state]: [readonly number[], State] =
    smallest !== null
      ? [[smallest], 'other']
      : small.length > 0
        ? [small, 'blank']
        : [places.filter((at) => states[at] !== 'whole'), 'whole']
  for (const at of changed) states[at] = state
  return changed
}

/** The first of the smallest visible counts but zero; what is never shown itself goes before what is. */
function smallestShown(
  places: readonly number[],
  counts: readonly Count[],
  states: readonly State[],
): number | null {
  let best: number | null = null
  for (const at of places) {
    const count = counts[at]
    if (states[at] !== null || !count || count.value <= 0) continue
    const other = best === null ? undefined : counts[best]
    if (!other || isBefore(count, other)) best = at
  }
  return best
}

const isBefore = (a: Count, b: Count): boolean =>
  Boolean(a.unshown) === Boolean(b.unshown) ? a.value < b.value : Boolean(a.unshown)

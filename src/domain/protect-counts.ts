import { determined } from './elimination'
import { type Hidden, isSmall } from './suppression'

/** A count that is shown, or that could be worked out from what is shown. */
export interface Count {
  readonly value: number
  /** Never shown itself, but told by others: what a share leaves over. To hide it costs nothing. */
  readonly unshown?: boolean
}

/** Counts whose signed sum everybody knows: from another figure, or because it is zero. */
export type Line = readonly { readonly count: number; readonly sign: 1 | -1 }[]

/** `whole`: hidden with its line, so that it may be anything, zero too. */
type State = Hidden | 'whole' | null

interface Range {
  readonly low: number
  readonly high: number
}

/** More than this many steps of elimination are left out: so large a table has many hidden counts in every line. */
const eliminationLimit = 20_000_000

/**
 * Which counts are hidden: the small ones, and as few larger ones as it takes that no hidden count follows from the
 * lines, by adding and subtracting or, within one line, from "below `leastShown`" alone. The smallest of a line goes first;
 * where nothing else is left, the line's zeros go too. Zero and larger counts stay visible otherwise. Lines name counts by
 * their index.
 */
export function protectCounts(
  counts: readonly Count[],
  lines: readonly Line[],
  leastShown: number,
): (Hidden | null)[] {
  const states = counts.map(({ value }): State => (isSmall(value, leastShown) ? 'small' : null))
  if (states.every((state) => state === null)) return counts.map(() => null)
  const linesOf = counts.map((): Line[] => [])
  for (const line of lines) for (const { count } of line) linesOf[count]?.push(line)
  // Each step hides one count more or gives one up, so this ends.
  const lost = new Set<number>()
  for (let given = nextGiven(counts, lines, states, lost, leastShown); given !== null; ) {
    if (!hideAnother(linesOf[given] ?? [], counts, states)) lost.add(given)
    given = nextGiven(counts, lines, states, lost, leastShown)
  }
  return states.map((state) => (state === 'whole' ? 'other' : state))
}

/** A hidden count that what is shown gives back; null when there is none left to help. */
function nextGiven(
  counts: readonly Count[],
  lines: readonly Line[],
  states: readonly State[],
  lost: ReadonlySet<number>,
  leastShown: number,
): number | null {
  const isHidden = (at: number) => states[at] !== null
  // What is hidden at no cost need not be protected itself, unless it is small.
  const matters = (at: number) =>
    !lost.has(at) && isHidden(at) && !(counts[at]?.unshown && states[at] !== 'small')
  const open = lines
    .map((line) => line.filter(({ count }) => isHidden(count)))
    .filter((line) => line.length > 0)
  const alone = open.find((line) => line.length === 1 && matters(line[0]?.count ?? -1))
  if (alone) return alone[0]?.count ?? null
  const bounded = open.flatMap((line) => pinned(line, counts, states, leastShown)).find(matters)
  if (bounded !== undefined) return bounded
  const hidden = states.filter((state) => state !== null).length
  if (open.length * open.length * hidden > eliminationLimit) return null
  return determined(open).find(matters) ?? null
}

/** Small counts of a line for which its known sum and what is said of the others leave one value only. */
function pinned(
  line: Line,
  counts: readonly Count[],
  states: readonly State[],
  leastShown: number,
): number[] {
  const ranges = line.map(({ count, sign }) => signed(rangeOf(count, counts, states, leastShown), sign))
  const sum = line.reduce((total, { count, sign }) => total + sign * (counts[count]?.value ?? 0), 0)
  const low = ranges.reduce((total, range) => total + range.low, 0)
  const high = ranges.reduce((total, range) => total + range.high, 0)
  return line.flatMap(({ count }, at) => {
    const own = ranges[at]
    if (!own || states[count] !== 'small') return []
    const least = Math.max(
      own.low,
      sum - (high === Infinity ? withoutOwn(ranges, at, 'high') : high - own.high),
    )
    const most = Math.min(own.high, sum - (low === -Infinity ? withoutOwn(ranges, at, 'low') : low - own.low))
    return least >= most ? [count] : []
  })
}

const withoutOwn = (ranges: readonly Range[], at: number, end: keyof Range) =>
  ranges.reduce((total, range, index) => (index === at ? total : total + range[end]), 0)

/** What a reader knows of a hidden count. */
function rangeOf(at: number, counts: readonly Count[], states: readonly State[], leastShown: number): Range {
  if (counts[at]?.unshown) return { low: 0, high: Infinity }
  if (states[at] === 'small') return { low: 1, high: leastShown - 1 }
  return { low: states[at] === 'other' ? leastShown : 0, high: Infinity }
}

const signed = ({ low, high }: Range, sign: 1 | -1): Range =>
  sign === 1 ? { low, high } : { low: -high, high: -low }

/** Hides one count more of these lines, the smallest visible one; without any, the first line as a whole. */
function hideAnother(lines: readonly Line[], counts: readonly Count[], states: State[]): boolean {
  const value = (at: number) => counts[at]?.value ?? 0
  const places = lines.flatMap((line) => line.map(({ count }) => count))
  const [smallest] = places
    .filter((at) => states[at] === null && value(at) > 0)
    .toSorted(
      (a, b) => Number(counts[b]?.unshown ?? 0) - Number(counts[a]?.unshown ?? 0) || value(a) - value(b),
    )
  if (smallest !== undefined) {
    states[smallest] = 'other'
    return true
  }
  const open = places.filter((at) => states[at] !== 'whole')
  for (const at of open) states[at] = 'whole'
  return open.length > 0
}

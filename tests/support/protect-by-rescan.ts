/** The rules of protect-counts, looking at every line anew after every step: slow, and with nothing to remember wrongly. */
import { determined } from '../../src/domain/elimination'
import type { Count, Line } from '../../src/domain/protect-counts'
import { type Hidden, isSmall } from '../../src/domain/suppression'

/** `blank`: small, but not called so, for that would tell it. `whole`: hidden with its line, it may be anything, zero too. */
type State = Hidden | 'blank' | 'whole' | null

interface Range {
  readonly low: number
  readonly high: number
}

/** More than this many steps of elimination are left out: so large a table has many hidden counts in every line. */
const eliminationLimit = 20_000_000

/** A hidden count that follows from what is shown, and the lines that give it. */
interface Given {
  readonly count: number
  readonly lines: readonly Line[]
}

/** What `protectCounts` shall give. */
export function protectByRescan(
  counts: readonly Count[],
  lines: readonly Line[],
  leastShown: number,
): (Hidden | null)[] {
  const states = counts.map(({ value }): State => (isSmall(value, leastShown) ? 'small' : null))
  if (states.every((state) => state === null)) return states.map(() => null)
  // Each step hides more or gives one up, so this ends.
  const lost = new Set<number>()
  for (let given = nextGiven(counts, lines, states, lost, leastShown); given; ) {
    if (!hideMore(given.lines, counts, states)) lost.add(given.count)
    given = nextGiven(counts, lines, states, lost, leastShown)
  }
  return states.map((state) => (state === 'whole' || state === 'blank' ? 'other' : state))
}

/** A hidden count that what is shown gives back; null when there is none left to help. */
function nextGiven(
  counts: readonly Count[],
  lines: readonly Line[],
  states: readonly State[],
  lost: ReadonlySet<number>,
  leastShown: number,
): Given | null {
  // What is hidden at no cost need not be protected itself, unless it is small.
  const matters = (at: number) =>
    states[at] !== null && !lost.has(at) && !(counts[at]?.unshown && states[at] === 'other')
  const open = lines.flatMap((line) => {
    const hidden = line.filter(({ count }) => states[count] !== null)
    return hidden.length > 0 ? [{ line, hidden }] : []
  })
  for (const { line, hidden } of open) {
    const alone = hidden.length === 1 ? hidden.map(({ count }) => count) : []
    const count = [...alone, ...pinned(hidden, counts, states, leastShown)].find(matters)
    if (count !== undefined) return { count, lines: [line] }
  }
  const size = states.filter((state) => state !== null).length
  if (open.length * open.length * size > eliminationLimit) return null
  const count = determined(open.map(({ hidden }) => hidden)).find(matters)
  if (count === undefined) return null
  return { count, lines: lines.filter((line) => line.some((each) => each.count === count)) }
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
    if (!own || (states[count] !== 'small' && states[count] !== 'blank')) return []
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
  return { low: { other: leastShown, blank: 1, whole: 0 }[states[at] ?? 'whole'], high: Infinity }
}

const signed = ({ low, high }: Range, sign: 1 | -1): Range =>
  sign === 1 ? { low, high } : { low: -high, high: -low }

/** Hides one count more of these lines, the smallest visible one; without any, the lines themselves, in two steps. */
function hideMore(lines: readonly Line[], counts: readonly Count[], states: State[]): boolean {
  const value = (at: number) => counts[at]?.value ?? 0
  const places = [...new Set(lines.flatMap((line) => line.map(({ count }) => count)))]
  const [smallest] = places
    .filter((at) => states[at] === null && value(at) > 0)
    .toSorted(
      (a, b) => Number(counts[b]?.unshown ?? 0) - Number(counts[a]?.unshown ?? 0) || value(a) - value(b),
    )
  if (smallest !== undefined) {
    states[smallest] = 'other'
    return true
  }
  const small = places.filter((at) => states[at] === 'small' && !counts[at]?.unshown)
  for (const at of small) states[at] = 'blank'
  if (small.length > 0) return true
  const left = places.filter((at) => states[at] !== 'whole')
  for (const at of left) states[at] = 'whole'
  return left.length > 0
}

import type { Count, Line, State } from './protect-counts'

interface Range {
  readonly low: number
  readonly high: number
}

/**
 * Small counts of a line for which its known sum and what is said of the others leave one value only; `line` holds its
 * hidden counts alone, whose sum is known with that of the line.
 */
export function pinned(
  line: Line,
  counts: readonly Count[],
  states: readonly State[],
  leastShown: number,
): number[] {
  if (!line.some(({ count }) => isCalledSmall(states[count]))) return []
  const ranges = line.map(({ count, sign }) =>
    signed(rangeOf(counts[count], states[count], leastShown), sign),
  )
  const sum = line.reduce((total, { count, sign }) => total + sign * (counts[count]?.value ?? 0), 0)
  const lows = totalOf(ranges.map(({ low }) => low))
  const highs = totalOf(ranges.map(({ high }) => high))
  return line.flatMap(({ count }, at) => {
    const own = ranges[at]
    if (!own || !isCalledSmall(states[count])) return []
    const least = Math.max(own.low, sum - without(highs, own.high))
    const most = Math.min(own.high, sum - without(lows, own.low))
    return least >= most ? [count] : []
  })
}

const isCalledSmall = (state: State | undefined): boolean => state === 'small' || state === 'blank'

/** What a reader knows of a hidden count. */
function rangeOf(count: Count | undefined, state: State | undefined, leastShown: number): Range {
  if (count?.unshown) return { low: 0, high: Infinity }
  if (state === 'small') return { low: 1, high: leastShown - 1 }
  return { low: { other: leastShown, blank: 1, whole: 0 }[state ?? 'whole'], high: Infinity }
}

const signed = ({ low, high }: Range, sign: 1 | -1): Range =>
  sign === 1 ? { low, high } : { low: -high, high: -low }

/** A sum of which some ends may be open to one side: these are counted, for without its own an end may be closed. */
interface Total {
  readonly sum: number
  readonly open: number
  readonly end: number
}

const totalOf = (ends: readonly number[]): Total => ({
  sum: ends.reduce((total, end) => (Number.isFinite(end) ? total + end : total), 0),
  open: ends.filter((end) => !Number.isFinite(end)).length,
  end: ends.find((end) => !Number.isFinite(end)) ?? 0,
})

function without({ sum, open, end }: Total, own: number): number {
  const isOpen = !Number.isFinite(own)
  return open > (isOpen ? 1 : 0) ? end : sum - (isOpen ? 0 : own)
}

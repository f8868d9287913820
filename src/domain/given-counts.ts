import { determined } from './elimination'
import { pinned } from './pinned-counts'
import type { Count, Line, State } from './protect-counts'

/** More than this many steps of elimination are left out: so large a table has many hidden counts in every line. */
const eliminationLimit = 20_000_000

/** A hidden count that follows from what is shown, and the lines that give it. */
interface Given {
  readonly count: number
  readonly lines: readonly Line[]
}

/**
 * Finds the hidden counts that what is shown gives back, one at a time, while its caller changes `states`: first by one
 * line, the first such, then by several. A line is looked at again only when one of its counts has changed.
 */
export class GivenCounts {
  private readonly linesOf: readonly (readonly number[])[]
  private readonly unsure: Uint8Array
  private from = 0
  private readonly lost = new Set<number>()
  /** What several lines give, in order; null while it has to be found anew. */
  private found: { readonly hidden: number; readonly counts: readonly number[] } | null = null

  constructor(
    private readonly counts: readonly Count[],
    private readonly lines: readonly Line[],
    private readonly states: readonly State[],
    private readonly leastShown: number,
  ) {
    this.linesOf = linesByCount(counts.length, lines)
    this.unsure = new Uint8Array(lines.length).fill(1)
  }

  /** A hidden count that is given away; null when there is none left to help. */
  next(): Given | null {
    return this.byOneLine() ?? this.byMany()
  }

  /** These counts have got another state. */
  changed(counts: readonly number[]): void {
    for (const count of counts) {
      for (const line of this.linesOf[count] ?? []) {
        this.unsure[line] = 1
        if (line < this.from) this.from = line
      }
    }
  }

  /** This count cannot be helped. */
  giveUp(count: number): void {
    this.lost.add(count)
  }

  /** What is hidden at no cost need not be protected itself, unless it is small. */
  private matters(at: number): boolean {
    const { counts, states, lost } = this
    return states[at] !== null && !lost.has(at) && !(counts[at]?.unshown && states[at] === 'other')
  }

  private byOneLine(): Given | null {
    const { counts, lines, states, unsure, leastShown } = this
    for (; this.from < lines.length; this.from++) {
      const line = lines[this.from] as Line
      if (unsure[this.from] === 0) continue
      const hidden = line.filter(({ count }) => states[count] !== null)
      const alone = hidden.length === 1 ? hidden.map(({ count }) => count) : []
      const count = [...alone, ...pinned(hidden, counts, states, leastShown)].find((at) => this.matters(at))
      if (count !== undefined) return { count, lines: [line] }
      unsure[this.from] = 0
    }
    return null
  }

  private byMany(): Given | null {
    const { lines, states } = this
    const size = states.reduce((total, state) => total + (state === null ? 0 : 1), 0)
    if (this.found?.hidden !== size) {
      const open = lines
        .map((line) => line.filter(({ count }) => states[count] !== null))
        .filter((line) => line.length > 0)
      const isTooMuch = open.length * open.length * size > eliminationLimit
      this.found = { hidden: size, counts: isTooMuch ? [] : determined(open) }
    }
    const count = this.found.counts.find((at) => this.matters(at))
    if (count === undefined) return null
    return { count, lines: (this.linesOf[count] ?? []).map((at) => lines[at] as Line) }
  }
}

function linesByCount(counts: number, lines: readonly Line[]): number[][] {
  const linesOf: number[][] = Array.from({ length: counts }, () => [])
  for (const [at, line] of lines.entries()) {
    for (const { count } of line) if (linesOf[count]?.at(-1) !== at) linesOf[count]?.push(at)
  }
  return linesOf
}

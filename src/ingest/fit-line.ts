import type { Dialect } from './dialect'

/** One way to read a cell that starts at a given place of the line. */
interface Reading {
  /** Where the next cell starts; behind the line end when this is the last. */
  readonly next: number
  readonly cell: string
  /** How many quotes are out of place in it. */
  readonly cost: number
}

interface Step {
  readonly cost: number
  readonly from: number
  readonly cell: string
}

/** Steps that may be weighed for one line. */
const budget = 500_000

/**
 * Reads one line as exactly `width` cells with as few quotes out of place as can be: any quote before a delimiter may
 * close a cell, and any opening quote may be a plain character. Null when there is no such reading, or none that leaves
 * at most `tolerated` out of place.
 */
export function fitLine(
  line: string,
  dialect: Dialect,
  width: number,
  tolerated = Number.POSITIVE_INFINITY,
): string[] | null {
  const { delimiter, quote } = dialect
  const delimiters = line.split(delimiter).length - 1
  const quotes = line.split(quote).length - 1
  if (delimiters + 1 < width || delimiters * width * (quotes + 1) > budget) return null
  /** Per place of the line, per number of cells before it: the cheapest way there. */
  const steps = new Map<number, (Step | undefined)[]>([[0, [{ cost: 0, from: -1, cell: '' }]]])
  for (let at = 0; at <= line.length; at = nextPlace(line, at, delimiter)) {
    const here = steps.get(at)
    if (!here) continue
    for (const { next, cell, cost } of readingsAt(line, at, dialect)) {
      const there = steps.get(next) ?? []
      steps.set(next, there)
      for (let count = 0; count < Math.min(here.length, width); count++) {
        const before = here[count]
        const known = there[count + 1]
        if (!before || (known && known.cost <= before.cost + cost)) continue
        there[count + 1] = { cost: before.cost + cost, from: at, cell }
      }
    }
  }
  const end = line.length + delimiter.length
  const cost = steps.get(end)?.[width]?.cost
  return cost !== undefined && cost <= tolerated ? traced(steps, end, width) : null
}

function nextPlace(line: string, at: number, delimiter: string): number {
  const next = line.indexOf(delimiter, at)
  return next === -1 ? line.length + 1 : next + delimiter.length
}

function traced(
  steps: ReadonlyMap<number, readonly (Step | undefined)[]>,
  end: number,
  width: number,
): string[] | null {
  const cells: string[] = []
  let at = end
  for (let count = width; count > 0; count--) {
    const step = steps.get(at)?.[count]
    if (!step) return null
    cells.push(step.cell)
    at = step.from
  }
  return cells.reverse()
}

function readingsAt(line: string, at: number, dialect: Dialect): Reading[] {
  const { delimiter, quote } = dialect
  const doubles = dialect.escape === quote
  const found = line.indexOf(delimiter, at)
  const stop = found === -1 ? line.length : found
  const bare = line.slice(at, stop)
  const plain = { next: stop + delimiter.length, cell: bare, cost: bare.split(quote).length - 1 }
  if (!bare.startsWith(quote)) return [plain]
  const readings: Reading[] = []
  let inside = 0
  for (let close = line.indexOf(quote, at + 1); close !== -1; close = line.indexOf(quote, close + 1)) {
    const paired = doubles && line.startsWith(quote, close + 1)
    const escaped = paired || (!doubles && line[close - 1] === dialect.escape)
    if (paired) close += 1
    const follows = close + 1
    if (follows === line.length || line.startsWith(delimiter, follows)) {
      const cell = unescaped(line.slice(at + 1, close), dialect)
      readings.push({ next: follows + delimiter.length, cell, cost: inside + (escaped ? 1 : 0) })
    }
    if (!escaped) inside += 1
  }
  return [...readings, plain]
}

/** The text of a quoted cell with its escaped quotes made plain. */
export const unescaped = (inner: string, dialect: Dialect): string =>
  inner.includes(dialect.quote) ? inner.replaceAll(dialect.escape + dialect.quote, dialect.quote) : inner

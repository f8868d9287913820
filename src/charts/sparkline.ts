import { axisRange } from './axis-range'

/** A bare line in a box of 100 × 100, as paths of SVG. */
export interface Sparkline {
  /** The line, broken where a value is unknown. */
  readonly line: string
  /** A point of no length at the last known value; empty when there is none. */
  readonly last: string
  /** Points of values between two gaps, which have no line to belong to. */
  readonly alone: string
}

const digits = (value: number) => String(Number(value.toFixed(2)))

/** A bare line with a dot at its last known value; the figures stand beside it. Small enough to be drawn before ECharts arrives. */
export function sparkline(values: readonly (number | null)[]): Sparkline {
  const { min, max } = axisRange(values, false)
  const step = 100 / Math.max(1, values.length - 1)
  const isKnown = (index: number) => typeof values[index] === 'number'
  const place = (index: number) =>
    `${digits(index * step)} ${digits(100 - (((values[index] ?? min) - min) / (max - min)) * 100)}`
  const known = values.flatMap((_, index) => (isKnown(index) ? [index] : []))
  const dot = (index: number) => `M${place(index)}h0`
  const last = known.at(-1)
  return {
    line: known.map((index) => `${isKnown(index - 1) ? 'L' : 'M'}${place(index)}`).join(''),
    last: last === undefined ? '' : dot(last),
    alone: known
      .filter((index) => !isKnown(index - 1) && !isKnown(index + 1) && index !== last)
      .map(dot)
      .join(''),
  }
}

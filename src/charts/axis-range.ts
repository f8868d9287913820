export interface AxisRange {
  readonly min: number
  readonly max: number
  readonly interval: number
}

/**
 * Round ends that hold every value (and zero unless told otherwise), with about four steps of 1, 2, 2.5 or 5.
 * Unknown values are passed over; with none known the range is 0 … 1.
 */
export function axisRange(values: readonly (number | null | undefined)[], fromZero = true): AxisRange {
  const known = values.filter((value): value is number => typeof value === 'number' && Number.isFinite(value))
  if (fromZero) known.push(0)
  if (known.length === 0) return { min: 0, max: 1, interval: 0.25 }
  let low = Math.min(...known)
  let high = Math.max(...known)
  if (low === high) {
    const room = low === 0 ? 1 : Math.abs(low) * 0.1
    low = low > 0 && low - room < 0 ? 0 : fromZero && low >= 0 ? low : low - room
    high += room
  }
  const interval = niceStep((high - low) / 4)
  return {
    min: tidy(Math.floor(low / interval + 1e-9) * interval),
    max: tidy(Math.ceil(high / interval - 1e-9) * interval),
    interval,
  }
}

function niceStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = [1, 2, 2.5, 5, 10].find((candidate) => candidate * power >= rough * 0.999) ?? 10
  return tidy(step * power)
}

/** Takes the dust of binary fractions off: 0.30000000000000004 → 0.3. */
const tidy = (value: number): number => Number(value.toPrecision(12))

import { addMonths, type Month, monthNumber, monthsBetween, yearStart } from '../../domain/period'
import type { Figure } from '../../domain/query'

/** `seasonal`: the rest of the year as last year's; `linear`: as this year's months so far. */
export type ForecastMethod = 'seasonal' | 'linear'

/** Cumulative spending in 元 from the month shown (where both ends are what is spent) to December. */
export interface Forecast {
  readonly method: ForecastMethod
  readonly months: readonly { readonly month: Month; readonly low: number; readonly high: number }[]
}

type Spending = Pick<Figure, 'period' | 'value'>

/**
 * A simple range to the year's end from monthly spending of this year and of last year. Where last year is complete:
 * between its later months' amounts added on, and its later months' proportions. Else, from four months on: between
 * the mean of all months so far and the mean of the last three. Null in December and when a month so far is unknown.
 */
export function forecast(
  now: readonly Spending[],
  before: readonly Spending[],
  asOf: Month,
): Forecast | null {
  const start = yearStart(asOf)
  const spent = cumulated(now, start)
  const soFar = spent[monthNumber(asOf) - 1]
  if (monthNumber(asOf) === 12 || soFar === undefined || soFar === null) return null
  const lastYear = cumulated(before, addMonths(start, -12))
  const ends = seasonal(soFar, lastYear, monthNumber(asOf)) ?? linear(soFar, spent, monthNumber(asOf))
  if (!ends) return null
  const months = monthsBetween(asOf, addMonths(start, 11)).map((month) => {
    const [one, other] = ends.at(monthNumber(month))
    return { month, low: Math.min(one, other), high: Math.max(one, other) }
  })
  return { method: ends.method, months }
}

/** What is spent by the end of each of twelve months; unknown from the first unknown month on. */
function cumulated(figures: readonly Spending[], start: Month): (number | null)[] {
  const values = new Map(figures.map(({ period, value }) => [period, value]))
  let sum: number | null = 0
  return monthsBetween(start, addMonths(start, 11)).map((month) => {
    const value: number | null = values.get(month) ?? null
    sum = sum === null || value === null ? null : sum + value
    return sum
  })
}

interface Ends {
  readonly method: ForecastMethod
  /** Both ways of reckoning, by the number of a month. */
  readonly at: (number: number) => readonly [number, number]
}

function seasonal(soFar: number, lastYear: readonly (number | null)[], number: number): Ends | null {
  const then = lastYear[number - 1] ?? null
  if (then === null || then <= 0 || lastYear[11] === null) return null
  const at = (month: number) => {
    const by = lastYear[month - 1] ?? then
    return [soFar + by - then, (soFar * by) / then] as const
  }
  return { method: 'seasonal', at }
}

function linear(soFar: number, spent: readonly (number | null)[], number: number): Ends | null {
  if (number < 4) return null
  const mean = soFar / number
  const recent = (soFar - (spent[number - 4] ?? 0)) / 3
  const at = (month: number) => [soFar + (month - number) * mean, soFar + (month - number) * recent] as const
  return { method: 'linear', at }
}

import { monthNumber, monthsBetween, yearOf, yearStart } from '../../domain/period'
import type { Standpoint } from '../panels/asks'
import { monthName } from '../panels/month-name'
import type { Words } from '../panels/use-words'
import { only } from '../panels/words'
import type { Forecast } from './forecast'
import { money, moneyRange, pointsApart } from './money'
import type { CurveFigures } from './spending-curve'

/** Below half of the last digit shown, a deviation is none. */
const even = 0.0005

/** The finding of the curve, and why there is none when a month is missing. */
export function curveTitle(
  figures: CurveFigures,
  made: Forecast | null,
  at: Standpoint,
  words: Words,
): string {
  const { t, format, language } = words
  const rate = only(figures.rate)
  const gap = only(figures.deviation)?.value ?? null
  const spent = figures.toDate.find(({ period }) => period === at.period)?.value ?? null
  if (spent === null) return unknownTitle(figures, at, words)
  const parts = {
    year: yearOf(at.period),
    month: monthName(at.period, language),
    spent: money(spent, words),
    rate: format(rate?.value ?? null, 'ratio'),
    forecast: forecastText(made, rate?.denominator ?? null, words),
  }
  if (gap === null || rate?.denominator == null) return t('budget.curve_no_budget', parts)
  if (monthNumber(at.period) === 12) {
    const left = rate.denominator - spent
    const amount = money(Math.abs(left), words)
    return t(left < 0 ? 'budget.curve_year_over' : 'budget.curve_year_under', { ...parts, amount })
  }
  const told = { ...parts, gap: pointsApart(gap, words) }
  if (Math.abs(gap) < even) return t('budget.curve_even', told)
  return t(gap < 0 ? 'budget.curve_behind' : 'budget.curve_ahead', told)
}

function unknownTitle({ spent }: CurveFigures, { period }: Standpoint, { t, language }: Words): string {
  const months = monthsBetween(yearStart(period), period)
  const missing = months.filter((month) => spent.find((each) => each.period === month)?.value == null)
  if (missing.length === months.length) return t('budget.curve_none', { year: yearOf(period) })
  return t('budget.curve_gap', {
    months: missing.map((month) => monthName(month, language)).join(t('budget.list')),
  })
}

function forecastText(made: Forecast | null, budget: number | null, words: Words): string {
  const end = made?.months.at(-1)
  if (!end || budget === null) return ''
  const range = { range: moneyRange(end.low, end.high, words) }
  if (end.low > budget) return words.t('budget.forecast_over', range)
  return words.t(end.high <= budget ? 'budget.forecast_under' : 'budget.forecast_around', range)
}

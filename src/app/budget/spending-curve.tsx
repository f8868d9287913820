import { type SCurveRow, sCurve } from '../../charts/s-curve'
import { addMonths, monthNumber, monthsBetween, yearOf, yearStart } from '../../domain/period'
import type { Figure } from '../../domain/query'
import { asking, currentAsk, type Standpoint, sinceJanuaryAsk } from '../panels/asks'
import { choosingMonths } from '../panels/crossing'
import { FigurePanel, type PanelModel } from '../panels/figure-panel'
import { monthName } from '../panels/month-name'
import { useFigures } from '../panels/use-figures'
import { useWords, type Words } from '../panels/use-words'
import { only } from '../panels/words'
import { curveTitle } from './curve-title'
import { districtNote } from './district-note'
import { type Forecast, forecast } from './forecast'
import { money } from './money'
import { figureColumn, textColumn } from './table-columns'

const height = 320

const asksOf = (at: Standpoint) => ({
  spent: asking('spent', 'all', 'month', addMonths(yearStart(at.period), -12), at),
  toDate: sinceJanuaryAsk('spent_ytd', 'all', at),
  time: sinceJanuaryAsk('time_progress', 'all', at),
  rate: currentAsk('exec_rate', 'all', at),
  deviation: currentAsk('deviation_pp', 'all', at),
})
export type CurveFigures = Readonly<Record<keyof ReturnType<typeof asksOf>, readonly Figure[]>>

/** Cumulative spending against the line of time, and where the year may end. */
export function SpendingCurve({ at }: { readonly at: Standpoint }) {
  const words = useWords()
  const { rows, error } = useFigures(asksOf(at))
  return (
    <FigurePanel
      id="spending-curve"
      at={at}
      size="half"
      pending={{ title: words?.t('budget.curve_name') ?? '', height }}
      indicators={['spent_ytd', 'exec_rate', 'time_progress', 'deviation_pp', 'spent']}
      filter={{ from: yearStart(at.period), to: at.period }}
      model={rows && words && curveModel(rows, at, words)}
      error={error}
      choosing={choosingMonths}
    />
  )
}

/** What the curve says: how far spending is from time, and the range in which the year may end. */
export function curveModel(figures: CurveFigures, at: Standpoint, words: Words): PanelModel {
  const { t, language } = words
  const lastYear = yearOf(at.period) - 1
  const made = forecast(
    figures.spent.filter(({ period }) => period > `${lastYear}-12`),
    figures.spent.filter(({ period }) => period <= `${lastYear}-12`),
    at.period,
  )
  const budget = only(figures.rate)?.denominator ?? null
  const rows = curveRows(figures, budget, made, at, words)
  const known = rows.some(({ actual }) => actual !== null)
  const title = curveTitle(figures, made, at, words)
  const labels = {
    description: title,
    format: (value: number | null) => money(value, words),
    actual: t('budget.curve_actual'),
    planned: t('budget.curve_planned'),
    forecast: t('budget.curve_forecast'),
    asOf: { key: at.period, text: t('budget.as_of', { month: monthName(at.period, language) }) },
    ...(budget
      ? { ceiling: { value: budget, text: t('budget.curve_ceiling', { budget: money(budget, words) }) } }
      : {}),
  }
  return {
    title,
    subtitle: t('budget.curve_subtitle', {
      budget: money(budget, words),
      method: t(`budget.method_${monthNumber(at.period) === 12 ? 'closed' : (made?.method ?? 'none')}`),
    }),
    height,
    option: known ? (theme) => sCurve(rows, labels, theme) : null,
    table: {
      columns: [
        textColumn('key', t('budget.month')),
        figureColumn('actual', t('budget.curve_actual'), 'yuan', words),
        figureColumn('planned', t('budget.curve_planned'), 'yuan', words),
        figureColumn('forecastLow', t('budget.curve_low'), 'yuan', words),
        figureColumn('forecastHigh', t('budget.curve_high'), 'yuan', words),
      ],
      rows,
    },
    note: districtNote(at, words),
  }
}

/** Twelve months; the line of time goes on in twelfths of the budget behind the month shown. */
function curveRows(
  { toDate, time }: CurveFigures,
  budget: number | null,
  made: Forecast | null,
  at: Standpoint,
  { language }: Words,
) {
  const start = yearStart(at.period)
  return monthsBetween(start, addMonths(start, 11)).map((month) => {
    const foreseen = made?.months.find((each) => each.month === month)
    const due = time.find(({ period }) => period === month)?.numerator
    return {
      ...{ key: month, mark: month },
      name: monthName(month, language),
      actual: toDate.find(({ period }) => period === month)?.value ?? null,
      planned: due ?? (budget === null ? null : (budget * monthNumber(month)) / 12),
      forecastLow: foreseen?.low ?? null,
      forecastHigh: foreseen?.high ?? null,
    } satisfies SCurveRow
  })
}

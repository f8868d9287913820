import { type TrendLine, trend } from '../../charts/trend'
import { changeOf } from '../../domain/change'
import { addMonths, type Month, monthsBetween, yearOf } from '../../domain/period'
import type { Figure } from '../../domain/query'
import { formatPlain, unitWord } from '../../domain/units'
import { indicatorOf } from '../../metrics/index'
import { monthlyAsk, type Standpoint } from '../panels/asks'
import { choosingMonths } from '../panels/crossing'
import { FigurePanel, type PanelModel } from '../panels/figure-panel'
import { monthName } from '../panels/month-name'
import { useFigures } from '../panels/use-figures'
import { useWords, type Words } from '../panels/use-words'
import { withUnknown } from '../panels/words'
import { isSilent, nameList, noFigures, scopeText } from './scope'

const shownMonths = 22
const trendHeight = 260

interface StockTrendProps {
  readonly id: string
  /** A stock of the coverage table. */
  readonly indicator: string
  readonly at: Standpoint
}

/** A stock month by month, over the units that reported in the month shown: a unit that falls silent is no decline. */
export function StockTrend({ id, indicator, at }: StockTrendProps) {
  const words = useWords()
  const months = shownMonths + 12
  const byUnit = useFigures({ units: monthlyAsk(indicator, 'unit_code', months, { ...at, unit: null }) })
  const base = baseOf(byUnit.rows?.units ?? [], at)
  const asks = { total: monthlyAsk(indicator, 'all', months, { ...at, unit: null }, { unit_code: base }) }
  const { rows, error } = useFigures(asks)
  const { units } = byUnit.rows ?? {}
  return (
    <FigurePanel
      id={id}
      at={at}
      size="half"
      pending={{ title: words ? indicatorOf(indicator).name[words.language] : '', height: trendHeight }}
      indicators={[indicator]}
      filter={asks.total.filter}
      model={rows && units && words && trendModel({ indicator, units, total: rows.total }, at, words)}
      error={byUnit.error ?? error}
      choosing={choosingMonths}
    />
  )
}

export interface TrendFigures {
  readonly indicator: string
  /** By unit and month. */
  readonly units: readonly Figure[]
  /** By month, summed over {@link baseOf}. */
  readonly total: readonly Figure[]
}

/** The last month in which anybody reported: the month shown, unless all are late. */
function lastHeard(units: readonly Figure[], { period }: Standpoint): string {
  const heard = units.filter(({ value, period: month }) => value !== null && month <= period)
  return heard.reduce((last, { period: month }) => (month > last ? month : last), '')
}

/** The units whose stock is followed: the chosen one, or all that reported in the month shown. */
export function baseOf(units: readonly Figure[], at: Standpoint): string[] {
  if (at.unit !== null) return [at.unit]
  const period = lastHeard(units, at)
  return units.flatMap(({ key, period: month, value }) =>
    key !== null && month === period && value !== null ? [key] : [],
  )
}

/** What the line says: where the stock stands, against last year, and for how long it has moved one way. */
export function trendModel(figures: TrendFigures, at: Standpoint, words: Words): PanelModel {
  const { t, language } = words
  const indicator = indicatorOf(figures.indicator)
  const { unit } = indicator
  // The subtitle says the unit once; on a phone the axis has no room for it.
  const word = unitWord(unit, language)
  const months = monthsBetween(addMonths(at.period, 1 - shownMonths), at.period)
  const valueIn = soundValues(figures, at)
  const now = months.map(valueIn)
  const before = months.map((month) => valueIn(addMonths(month, -12)))
  const title = titleOf(figures, valueIn, at, words)
  const both: TrendLine[] = [
    { key: 'now', name: t('union.this_year'), role: 'current', values: now },
    { key: 'before', name: t('union.last_year'), role: 'last_year', values: before },
  ]
  const lines = both.filter(({ values }) => values.some((value) => value !== null))
  const labels = {
    ...{ description: title, periods: months.map((month) => ({ key: month, name: axisName(month, words) })) },
    format: (value: number | null) => words.format(value, unit).replace(` ${word}`, ''),
  }
  const number = (id: string, header: string) => ({
    ...{ id, header, align: 'right' as const },
    format: (cell: string | number | boolean) => formatPlain(Number(cell), unit, language),
  })
  return {
    title,
    subtitle: t('union.trend_subtitle', {
      ...{ formula: indicator.formula[language], word },
    }),
    height: trendHeight,
    option: now.some((value) => value !== null) ? (theme) => trend(lines, labels, theme) : null,
    table: {
      columns: [
        { id: 'month', header: t('panel.period') },
        number('now', t('union.this_year')),
        number('before', t('union.last_year')),
      ],
      rows: months.map((month, index) => ({
        ...{ month, now: now[index] ?? null, before: before[index] ?? null },
      })),
    },
    ...noteOf(figures, at, words),
  }
}

/** The total of a month, if every unit of the base reported it; else its sum would pass for a decline. */
function soundValues({ units, total }: TrendFigures, at: Standpoint) {
  const base = baseOf(units, at)
  const heard = new Set(
    units.flatMap(({ key, period, value }) => (value === null ? [] : [`${period} ${key}`])),
  )
  const totals = new Map(total.map(({ period, value }) => [period, value]))
  return (month: Month): number | null =>
    base.length > 0 && base.every((unit) => heard.has(`${month} ${unit}`))
      ? (totals.get(month) ?? null)
      : null
}

type ValueIn = ReturnType<typeof soundValues>

function titleOf(figures: TrendFigures, valueIn: ValueIn, at: Standpoint, words: Words): string {
  const { t, language, format } = words
  const { name: names, unit } = indicatorOf(figures.indicator)
  const name = names[language]
  const scope = scopeText(at.unit, words)
  const now = valueIn(at.period)
  if (now === null) {
    const last = monthsBetween(addMonths(at.period, 1 - shownMonths), at.period).findLast(
      (month) => valueIn(month) !== null,
    )
    if (!last) return noFigures(name, at, words)
    const value = format(valueIn(last), unit)
    return t('union.trend_stopped', { unit: scope, name, month: at.period, last, value })
  }
  const change = changeOf(now, valueIn(addMonths(at.period, -12)), unit)
  const signed = change.unit === 'ratio' && (change.value ?? 0) > 0 ? '+' : ''
  return t('union.trend_title', {
    ...{ unit: scope, name, value: format(now, unit) },
    change:
      change.value === null
        ? t('union.trend_no_change')
        : t('union.trend_change', { change: `${signed}${format(change.value, change.unit)}` }),
    streak: streakText(valueIn, at, words),
  })
}

/** Two short lines, so that the names fit a phone. */
const axisName = (month: Month, { t, language }: Words): string =>
  t('union.axis_month', { y: yearOf(month), month: monthName(month, language) })

const worthTelling = 3

/** For how many months in a row the stock has risen, or fallen. */
function streakText(valueIn: ValueIn, { period }: Standpoint, { t }: Words): string {
  const moves = (month: Month) =>
    Math.sign((valueIn(month) ?? Number.NaN) - (valueIn(addMonths(month, -1)) ?? Number.NaN))
  const way = moves(period)
  let n = 0
  while (n < shownMonths && moves(addMonths(period, -n)) === way) n += 1
  if (n < worthTelling || !way) return ''
  return t(way > 0 ? 'union.trend_up' : 'union.trend_down', { n })
}

function noteOf({ units }: TrendFigures, at: Standpoint, words: Words): { note?: string } {
  if (at.unit !== null) return {}
  const month = lastHeard(units, at)
  const current = units.filter(({ period }) => period === month)
  const codes = words.units.map(({ code }) => code)
  const silent = withUnknown(current, codes).filter(isSilent)
  if (silent.length === 0 || silent.length === codes.length) return {}
  const names = nameList(
    silent.map(({ key }) => key),
    words,
  )
  const n = baseOf(units, at).length
  return { note: words.t('union.trend_base', { month, n, names }) }
}

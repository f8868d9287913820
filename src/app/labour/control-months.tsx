import { type ControlRow, controlChart, isOutside } from '../../charts/control-chart'
import { addMonths, type Month, monthsBetween } from '../../domain/period'
import type { Figure } from '../../domain/query'
import { formatPlain } from '../../domain/units'
import { indicatorOf } from '../../metrics/index'
import type { RuleBook } from '../../rules/book'
import { noBaseline, upperControlLimit } from '../../rules/evaluate'
import { monthlyAsk, type Standpoint } from '../panels/asks'
import { choosingMonths } from '../panels/crossing'
import { FigurePanel, type PanelModel } from '../panels/figure-panel'
import { useFigures, useJudged } from '../panels/use-figures'
import { useWords, type Words } from '../panels/use-words'
import { cellOf, drawnValue, hiddenWords } from '../panels/words'
import { figureAt, numberColumn } from './figures-at'
import { axisNames, monthName } from './months'
import { nameList } from './silence'
import {
  sigmasOf,
  type UnitLimit,
  unitLimitAsks,
  unitLimits,
  unitPlace,
  unitRates,
  unlimitedText,
} from './unit-limits'

const shownMonths = 12

const asksOf = (at: Standpoint) => ({
  months: monthlyAsk('disputes_per_1000', 'all', shownMonths, at),
  now: unitLimitAsks(at.period).now,
})

/** Twice the months shown: each point's limits come from the year before it. */
const judgedAsks = (at: Standpoint) => ({
  months: monthlyAsk('disputes_per_1000', 'all', 2 * shownMonths, at),
  ...unitLimitAsks(at.period),
})

type Rows = Readonly<Record<keyof ReturnType<typeof asksOf>, readonly Figure[]>>
type TrueRows = Readonly<Record<keyof ReturnType<typeof judgedAsks>, readonly Figure[]>>

/** Disputes per 1,000 employees month by month, each against the limits of the year before it. */
export function ControlMonths({ at }: { readonly at: Standpoint }) {
  const words = useWords()
  const asks = asksOf(at)
  const { rows, error } = useFigures(asks)
  const judged = useJudged(judgedAsks(at), at.period, controlLimits)
  return (
    <FigurePanel
      id="control-months"
      at={at}
      size="half"
      pending={{ title: words ? indicatorOf('disputes_per_1000').name[words.language] : '', height }}
      indicators={['disputes_per_1000']}
      filter={asks.months.filter}
      model={rows && words && judged && controlMonthsModel(rows, judged, at, words)}
      error={error}
      choosing={choosingMonths}
    />
  )
}

const height = 250

/** Whether the month shown lies within the limits, and which other months did not. */
export function controlMonthsModel(
  rows: Rows,
  judged: ControlLimits,
  { period, unit }: Standpoint,
  words: Words,
): PanelModel {
  const { t, language } = words
  const months = monthsBetween(addMonths(period, 1 - shownMonths), period)
  const names = axisNames(months, words)
  const figure = figureAt(rows.months)
  const points = withLower(
    months.map((month, at) => pointOf(figure('all', month), judged, month, names[at] ?? '', words)),
  )
  const units = unit ? '' : unitsClause(rows.now, judged.units, words)
  const title = titleOf(
    points,
    judged.noBaseline,
    unit ? words.unitName(unit) : t('labour.district'),
    units,
    words,
  )
  const labels = {
    description: title,
    format: (value: number | null) => formatPlain(value, 'per_thousand', language),
    value: t('labour.control_value'),
    mean: t('labour.control_mean'),
    upper: t('labour.control_upper'),
    lower: t('labour.control_lower'),
    outside: t('labour.control_outside'),
  }
  const columns = ['value', 'upper', 'mean', 'lower'] as const
  return {
    title,
    subtitle: t('labour.control_subtitle', { sigmas: sigmasOf(words.book) }),
    height,
    option: points.some(({ value, hidden }) => value !== null || hidden)
      ? (theme) => controlChart(points, labels, theme)
      : null,
    table: {
      columns: [
        { id: 'month', header: t('panel.period') },
        ...columns.map((id) => numberColumn(id, labels[id], 'per_thousand', words)),
      ],
      rows: points.map(({ key, upper, mean, lower }) => ({
        ...{ month: key, period: key, upper, mean, lower },
        value: cellOf(figure('all', key), words),
      })),
    },
  }
}

/** The months that a month's limits come from. */
const before = (figures: readonly Figure[], month: Month) =>
  figures.filter(({ period }) => period < month && period >= addMonths(month, -shownMonths))

/** What is judged on the true figures: limits month by month, why the month shown has none, and the units' own limits. */
export interface ControlLimits {
  readonly months: readonly (Pick<ControlRow, 'mean' | 'upper' | 'lower'> & { readonly month: Month })[]
  readonly noBaseline: ReturnType<typeof noBaseline>
  readonly units: readonly UnitLimit[]
}

/** Limits of every month with a figure, each from the year before it. */
export function controlLimits(rows: TrueRows, period: Month, book: RuleBook): ControlLimits {
  const sigmas = sigmasOf(book)
  const months = rows.months.map((now) => {
    const month = now.period as Month
    const limit = (width: number) => upperControlLimit(before(rows.months, month), now, width, 1000)
    return { month, mean: limit(0), upper: limit(sigmas), lower: limit(-sigmas) }
  })
  return {
    months,
    noBaseline: noBaseline(before(rows.months, period)),
    units: unitLimits(rows, period, book),
  }
}

function pointOf(
  figure: Figure | null,
  { months }: ControlLimits,
  month: Month,
  name: string,
  words: Words,
): ControlRow {
  const limits = months.find((each) => each.month === month)
  return {
    ...{ key: month, name },
    value: drawnValue(figure),
    hidden: hiddenWords(figure, words),
    mean: limits?.mean ?? null,
    upper: limits?.upper ?? null,
    lower: limits?.lower ?? null,
  }
}

/** A rate has no limit below zero: with few cases there is no lower one, and a torn line would say nothing. */
const withLower = (points: readonly ControlRow[]): readonly ControlRow[] =>
  points.some(({ lower }) => lower !== null && lower <= 0)
    ? points.map((point) => ({ ...point, lower: null }))
    : points

const isAbove = ({ value, upper }: ControlRow) => value !== null && upper !== null && value > upper

/** Units above their own limit, which the district's average hides. */
function unitsClause(now: readonly Figure[], limits: readonly UnitLimit[], words: Words): string {
  const { t } = words
  const places = unitRates(now, limits, words)
    .filter(({ out }) => out)
    .map((rate) => t('labour.units_place', unitPlace(rate, words)))
  if (places.length === 0) return ''
  return places.length > 2
    ? t('labour.control_units_many', { n: places.length, place: places[0] })
    : t('labour.control_units', { names: places.join(t('labour.list_mark')) })
}

function titleOf(
  points: readonly ControlRow[],
  unlimited: ReturnType<typeof noBaseline>,
  who: string,
  units: string,
  words: Words,
): string {
  const { t } = words
  const now = points.at(-1)
  const month = monthName((now?.key ?? '') as Month, words)
  if (!now || (now.value === null && !now.hidden)) return t('labour.control_unknown', { who, month })
  const outside = points.slice(0, -1).filter(isOutside)
  const months = nameList(
    outside.map(({ key }) => monthName(key as Month, words)),
    words,
  )
  const said = {
    who,
    month,
    value: formatPlain(now.value, 'per_thousand', words.language),
    limit: formatPlain(now.upper, 'per_thousand', words.language),
    others: `${outside.length > 0 ? t('labour.control_others', { n: outside.length, months }) : ''}${units}`,
  }
  if (now.hidden) return t('labour.control_hidden', said)
  if (now.upper === null) {
    return t('labour.control_no_limit', { ...said, why: unlimitedText(unlimited ?? 'short', words) })
  }
  if (isAbove(now)) return t('labour.control_out', said)
  if (isOutside(now)) {
    return t('labour.control_low', { ...said, limit: formatPlain(now.lower, 'per_thousand', words.language) })
  }
  return t('labour.control_in', { ...said, others: said.others || t('labour.control_none') })
}

import { type RankingRow, ranking, rankingHeight } from '../../charts/ranking'
import type { Month } from '../../domain/period'
import type { Figure } from '../../domain/query'
import { formatPlain } from '../../domain/units'
import { indicatorOf } from '../../metrics/index'
import { baselineMonths } from '../../rules/evaluate'
import { useFilter } from '../filter-state'
import { monthlyAsk, type Standpoint } from '../panels/asks'
import { choosing } from '../panels/crossing'
import { FigurePanel, type PanelModel } from '../panels/figure-panel'
import { figureTable } from '../panels/figure-rows'
import { useFigures, useJudged } from '../panels/use-figures'
import { useWords, type Words } from '../panels/use-words'
import { drawnValue, hiddenWords, only, plainText, rankOf, rateWithParts } from '../panels/words'
import { numberColumn } from './figures-at'
import { monthName } from './months'
import { nameList, silentClause } from './silence'
import {
  sigmasOf,
  type UnitLimit,
  type UnitRate,
  unitLimitAsks,
  unitLimits,
  unitPlace,
  unitRates,
  unlimitedText,
} from './unit-limits'

const indicator = indicatorOf('disputes_per_1000')

const asksOf = ({ period }: Standpoint) => ({
  now: unitLimitAsks(period).now,
  all: monthlyAsk(indicator.id, 'all', 1, { period, unit: null }),
})

type Rows = Readonly<Record<keyof ReturnType<typeof asksOf>, readonly Figure[]>>

/** Units by disputes per 1,000 employees this month, each against its own control limit. */
export function UnitRates({ at }: { readonly at: Standpoint }) {
  const words = useWords()
  const { unit } = useFilter()
  const { rows, error } = useFigures(asksOf(at))
  const limits = useJudged(unitLimitAsks(at.period), at.period, unitLimits)
  return (
    <FigurePanel
      id="unit-rates"
      at={at}
      size="half"
      pending={{ title: words ? indicator.name[words.language] : '', height: 611 }}
      indicators={[indicator.id]}
      filter={{ from: at.period, to: at.period }}
      model={rows && words && limits && unitRatesModel(rows, limits, at.period, unit, words)}
      error={error}
      choosing={choosing('unit_code')}
    />
  )
}

/** Who is above its own limit, or who is highest; for a chosen unit, where it stands. */
export function unitRatesModel(
  rows: Rows,
  limits: readonly UnitLimit[],
  period: Month,
  chosen: string | null,
  words: Words,
): PanelModel {
  const { t, unitName } = words
  const rates = unitRates(rows.now, limits, words)
  const bars = rates.map((rate) => barOf(rate, chosen, words))
  const title = titleOf(rates, period, chosen, words)
  const total = drawnValue(only(rows.all))
  const totalText = plainText(only(rows.all), 'per_thousand', words)
  const text = t('labour.units_district', { total: totalText })
  const target = total === null ? {} : { target: { value: total, text } }
  const figures = rates.map(({ figure }) => figure)
  const table = figureTable(figures, indicator, unitName, words, 'unit_code')
  return {
    title,
    subtitle: t('labour.units_subtitle', {
      sigmas: sigmasOf(words.book),
      total: totalText,
    }),
    height: rankingHeight(bars),
    option: figures.some(({ value }) => value !== null)
      ? (theme) => ranking(bars, { description: title, ...target }, theme)
      : null,
    table: {
      ...table,
      columns: [...table.columns, numberColumn('limit', t('labour.units_limit'), 'per_thousand', words)],
      rows: table.rows.map((row, at) => ({ ...row, limit: rates[at]?.limit ?? null })),
    },
  }
}

/** The unit of measure stands in the subtitle, not twenty times in the rows. */
function barOf({ figure, limit, out, unlimited }: UnitRate, chosen: string | null, words: Words): RankingRow {
  const { t, language } = words
  const key = figure.key ?? ''
  const hidden = hiddenWords(figure, words) !== undefined
  const row = { key, name: words.unitName(key), value: drawnValue(figure), hidden, chosen: key === chosen }
  if (figure.value === null) return { ...row, text: t('panel.unreported') }
  const plain: Words = { ...words, format: (value, unit) => formatPlain(value, unit, language) }
  return {
    ...row,
    text: rateWithParts(figure, 'per_thousand', plain),
    detail: [
      unlimited
        ? unlimitedText(unlimited, words)
        : `${t('labour.units_limit')} ${plain.format(limit, 'per_thousand')}`,
    ],
    ...(out ? { status: 'red' } : {}),
  }
}

function titleOf(rates: readonly UnitRate[], period: Month, chosen: string | null, words: Words): string {
  const { t } = words
  const month = monthName(period, words)
  const known = rates.filter(({ figure }) => figure.value !== null)
  const [highest] = known.filter(({ figure }) => drawnValue(figure) !== null)
  if (known.length === 0) return t('labour.units_unknown', { month })
  if (chosen) return chosenTitle(known, chosen, month, words)
  if (!highest) return t('labour.units_hidden', { month })
  const quiet = silentClause(
    rates.flatMap(({ figure }) => (figure.value === null && figure.key !== null ? [figure.key] : [])),
    words,
  )
  const without = known.filter(({ limit }) => limit === null).length
  const parts = { month, n: baselineMonths, ...unitPlace(highest, words) }
  if (without === known.length) return t('labour.units_no_limit', { ...parts, silent: quiet })
  const unjudged = without > 0 ? t('labour.units_unjudged', { n: without, months: baselineMonths }) : ''
  const silent = `${unjudged}${quiet}`
  const out = known.filter((rate) => rate.out)
  if (out.length === 0)
    return t(without > 0 ? 'labour.units_in_some' : 'labour.units_in', { ...parts, silent })
  const names = nameList(
    out.map((rate) => t('labour.units_place', unitPlace(rate, words))),
    words,
  )
  return t('labour.units_out', { n: out.length, month, names, silent })
}

function chosenTitle(known: readonly UnitRate[], chosen: string, month: string, words: Words): string {
  const { t } = words
  const own = known.find(({ figure }) => figure.key === chosen)
  const [highest] = known.filter(({ figure }) => drawnValue(figure) !== null)
  if (!own) {
    const others = highest ? t('labour.units_chosen_silent_others', unitPlace(highest, words)) : ''
    return t('labour.units_chosen_silent', { name: words.unitName(chosen), month, others })
  }
  const place = unitPlace(own, words)
  const unlimited = own.unlimited
    ? t('labour.units_chosen_unlimited', { why: unlimitedText(own.unlimited, words) })
    : ''
  const verdict =
    own.limit === null ? unlimited : t(own.out ? 'labour.units_chosen_out' : 'labour.units_chosen_in', place)
  if (own.figure.hidden) return t('labour.units_chosen_hidden', { ...place, month, verdict })
  const rank = 1 + known.filter(({ figure }) => rankOf(figure) > rankOf(own.figure)).length
  return t('labour.units_chosen', { ...place, month, n: known.length, rank, verdict })
}

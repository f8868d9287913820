import { type ColumnRow, columns } from '../../charts/columns'
import { type Month, yearStart } from '../../domain/period'
import type { Figure } from '../../domain/query'
import { formatPlain, unitWord } from '../../domain/units'
import { indicatorOf } from '../../metrics/index'
import { currentAsk, type Standpoint } from '../panels/asks'
import { FigurePanel, type PanelModel } from '../panels/figure-panel'
import { useFigures } from '../panels/use-figures'
import { useWords, type Words } from '../panels/use-words'
import { only } from '../panels/words'
import { numberColumn } from './figures-at'
import { useWithGaps } from './gap-note'
import { yearToDate } from './months'
import { channelsUnder } from './time-limits'

const bands = ['0-15', '16-45', '46-60', '60+'] as const
const mediation = channelsUnder('LR04_MEDIATION')
const arbitration = channelsUnder('LR04_ARBITRATION')
const groups = ['mediation', 'arbitration', 'other'] as const

const asksOf = (at: Standpoint) => {
  const closed = (channel: readonly string[], days_band?: readonly string[]) =>
    currentAsk('disputes_closed', days_band ? 'all' : 'days_band', at, {
      channel,
      ...(days_band ? { days_band } : {}),
    })
  return {
    mediation: closed(mediation),
    arbitration: closed(arbitration),
    other: closed(['litigation', 'inspection']),
    lateMediation: closed(mediation, bands.slice(1)),
    lateArbitration: closed(arbitration, bands.slice(2)),
    onTime: currentAsk('on_time_rate', 'all', at),
  }
}

type Rows = Readonly<Record<keyof ReturnType<typeof asksOf>, readonly Figure[]>>

/** Closed disputes by the average days of the row that carries them. */
export function DaysBands({ at }: { readonly at: Standpoint }) {
  const words = useWords()
  const asks = asksOf(at)
  const { rows, error } = useFigures(asks)
  const model = useWithGaps(rows && words && daysBandsModel(rows, at.period, words), yearStart(at.period), at)
  return (
    <FigurePanel
      id="days-bands"
      size="third"
      pending={{ title: words ? indicatorOf('on_time_rate').name[words.language] : '', height }}
      indicators={['disputes_closed', 'on_time_rate']}
      filter={asks.onTime.filter}
      model={model}
      error={error}
    />
  )
}

const height = 240

/** How much was closed in time, and how much lies in rows beyond their own limit. */
export function daysBandsModel(rows: Rows, period: Month, words: Words): PanelModel {
  const { t, language } = words
  const span = yearToDate(period, words)
  const title = titleOf(rows, span, words)
  const drawn = bandRows(rows, words)
  const series = groups.map((group) => t(`labour.bands_${group}`))
  const labels = {
    description: title,
    series,
    axisName: unitWord('cases', language),
    format: (value: number | null) => formatPlain(value, 'cases', language),
    limits: [15, 45, 60].map((n, at) => ({ after: at + 1, text: t('labour.bands_line', { n }) })),
  }
  const known = drawn.some(({ values }) => values.some((value) => value !== null))
  return {
    title,
    subtitle: t('labour.bands_subtitle', { span }),
    height,
    option: known ? (theme) => columns(drawn, labels, theme) : null,
    table: {
      columns: [
        { id: 'name', header: indicatorOf('average_days').name[language] },
        ...groups.map((group, at) => numberColumn(group, series[at] ?? '', 'cases', words)),
      ],
      rows: drawn.map(({ name, values }) => ({
        name,
        ...Object.fromEntries(groups.map((group, at) => [group, values[at] ?? null])),
      })),
    },
  }
}

/** The bands in order; cases without days come last, and only when there are any. */
function bandRows(rows: Rows, { t }: Words): ColumnRow[] {
  // A band is cut from the rows: where a group has rows, a band without any holds no case.
  const closedIn = (group: (typeof groups)[number], band: string | null) => {
    const found = rows[group].find(({ key }) => key === band)
    return found ? found.value : rows[group].length > 0 ? 0 : null
  }
  const row = (band: string | null, name: string): ColumnRow => ({
    key: String(band),
    name,
    values: groups.map((group) => closedIn(group, band)),
  })
  const unknown = row(null, t('labour.band_unknown'))
  return [
    ...bands.map((band) => row(band, t(`labour.band_${band}`))),
    ...(unknown.values.some((value) => (value ?? 0) > 0) ? [unknown] : []),
  ]
}

function titleOf(rows: Rows, span: string, words: Words): string {
  const { t, format } = words
  const closed = groups.some((group) => rows[group].some(({ value }) => (value ?? 0) > 0))
  const rate = only(rows.onTime)
  if (!closed && rate?.value == null) return t('labour.bands_unknown', { span })
  const beyond = [
    { name: t('labour.bands_mediation'), value: only(rows.lateMediation)?.value ?? 0 },
    { name: t('labour.bands_arbitration'), value: only(rows.lateArbitration)?.value ?? 0 },
  ].filter(({ value }) => value > 0)
  const places = beyond.map(({ name, value }) => t('labour.bands_place', { name, n: format(value, 'cases') }))
  const late =
    places.length > 0
      ? t('labour.bands_late', { names: places.join(t('labour.list_mark')) })
      : t('labour.bands_none_late')
  if (rate?.value == null) return t('labour.bands_no_rate', { span, late })
  const count = (value: number | null) => formatPlain(value, 'cases', words.language)
  const parts = `${count(rate.numerator)}/${count(rate.denominator)}`
  return t('labour.bands_title', { span, rate: format(rate.value, 'ratio'), parts, late })
}

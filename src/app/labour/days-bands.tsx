import { type ColumnRow, columns } from '../../charts/columns'
import { type Month, yearStart } from '../../domain/period'
import type { Figure } from '../../domain/query'
import { formatPlain, unitWord } from '../../domain/units'
import { indicatorOf } from '../../metrics/index'
import { currentAsk, type Standpoint } from '../panels/asks'
import { FigurePanel, type PanelModel } from '../panels/figure-panel'
import { useFigures } from '../panels/use-figures'
import { useWords, type Words } from '../panels/use-words'
import { cellOf, drawnValue, hiddenWords, isSome, only, plainText, valueText } from '../panels/words'
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
      at={at}
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
  const shown = bandRows(rows, words)
  const drawn = shown.map(
    ({ key, name, figures }): ColumnRow => ({
      ...{ key, name },
      values: figures.map((figure) => drawnValue(figure)),
      hidden: figures.map((figure) => hiddenWords(figure, words)),
    }),
  )
  const series = groups.map((group) => t(`labour.bands_${group}`))
  const labels = {
    description: title,
    series,
    axisName: unitWord('cases', language),
    format: (value: number | null) => formatPlain(value, 'cases', language),
    limits: [15, 45, 60].map((n, at) => ({ after: at + 1, text: t('labour.bands_line', { n }) })),
  }
  const known = shown.some(({ figures }) => figures.some((figure) => figure?.value != null))
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
      rows: shown.map(({ key, name, figures }) => ({
        ...{ mark: key, name },
        ...Object.fromEntries(groups.map((group, at) => [group, cellOf(figures[at], words)])),
      })),
    },
  }
}

interface Band {
  readonly key: string
  readonly name: string
  /** Of each group; null where nobody said anything of it. */
  readonly figures: readonly (Figure | null)[]
}

/** The bands in order; cases without days come last, and only when there are any. */
function bandRows(rows: Rows, { t }: Words): Band[] {
  // A band is cut from the rows: where a group has rows, a band without any holds no case.
  const closedIn = (group: (typeof groups)[number], band: string | null): Figure | null => {
    const found = rows[group].find(({ key }) => key === band)
    return found ?? (rows[group].length > 0 ? noCases(band) : null)
  }
  const row = (band: string | null, name: string): Band => ({
    ...{ key: String(band), name },
    figures: groups.map((group) => closedIn(group, band)),
  })
  const unknown = row(null, t('labour.band_unknown'))
  return [
    ...bands.map((band) => row(band, t(`labour.band_${band}`))),
    ...(unknown.figures.some(isSome) ? [unknown] : []),
  ]
}

const noCases = (key: string | null): Figure => ({
  ...{ key, period: '', value: 0, numerator: null, denominator: null, left_out: 0 },
})

function titleOf(rows: Rows, span: string, words: Words): string {
  const { t } = words
  const closed = groups.some((group) => rows[group].some(isSome))
  const rate = only(rows.onTime)
  if (!closed && rate?.value == null) return t('labour.bands_unknown', { span })
  const beyond = [
    { name: t('labour.bands_mediation'), figure: only(rows.lateMediation) },
    { name: t('labour.bands_arbitration'), figure: only(rows.lateArbitration) },
  ].filter(({ figure }) => isSome(figure))
  const places = beyond.map(({ name, figure }) =>
    t('labour.bands_place', { name, n: valueText(figure, 'cases', words) }),
  )
  const late =
    places.length > 0
      ? t('labour.bands_late', { names: places.join(t('labour.list_mark')) })
      : t('labour.bands_none_late')
  if (rate?.value == null) return t('labour.bands_no_rate', { span, late })
  const parts = `${plainText(rate, 'cases', words, 'numerator')}/${plainText(rate, 'cases', words, 'denominator')}`
  return t('labour.bands_title', { span, rate: valueText(rate, 'ratio', words), parts, late })
}

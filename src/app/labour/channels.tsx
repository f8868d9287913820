import { type RankingRow, ranking, rankingHeight } from '../../charts/ranking'
import { disputes } from '../../domain/datasets/disputes'
import { type Month, yearStart } from '../../domain/period'
import type { Figure } from '../../domain/query'
import { indicatorOf } from '../../metrics/index'
import { besides, currentAsk, type Standpoint } from '../panels/asks'
import { choosing } from '../panels/crossing'
import { FigurePanel, type PanelModel, type Table } from '../panels/figure-panel'
import { useFigures } from '../panels/use-figures'
import { useWords, type Words } from '../panels/use-words'
import {
  cellOf,
  codeTitle,
  drawnValue,
  hiddenWords,
  only,
  plainText,
  rankOf,
  rateWithParts,
  valueText,
} from '../panels/words'
import { figureAt, numberColumn } from './figures-at'
import { useWithGaps } from './gap-note'
import { yearToDate } from './months'

const asksOf = (at: Standpoint) => ({
  accepted: currentAsk('disputes_accepted', 'channel', at),
  total: currentAsk('disputes_accepted', 'all', at),
  success: currentAsk('mediation_success', 'channel', at),
  allSuccess: currentAsk('mediation_success', 'all', at),
})

type Rows = Readonly<Record<keyof ReturnType<typeof asksOf>, readonly Figure[]>>

/** Where disputes are taken to, and how often mediation there succeeds. */
export function Channels({ at: screen }: { readonly at: Standpoint }) {
  const at = besides(screen, 'channel')
  const words = useWords()
  const asks = asksOf(at)
  const { rows, error } = useFigures(asks)
  const model = useWithGaps(rows && words && channelsModel(rows, at.period, words), yearStart(at.period), at)
  return (
    <FigurePanel
      id="channels"
      at={at}
      size="full"
      pending={{ title: words ? indicatorOf('disputes_accepted').name[words.language] : '', height: 239 }}
      indicators={['disputes_accepted', 'mediation_success']}
      filter={asks.accepted.filter}
      model={model}
      error={error}
      choosing={choosing('channel')}
    />
  )
}

export const channelName = (key: string | null, { language, t }: Words): string =>
  key === null ? t('panel.unknown_key') : codeTitle(disputes, 'channel', key, language)

/** The busiest channel and the one where mediation succeeds least. */
export function channelsModel(rows: Rows, period: Month, words: Words): PanelModel {
  const { t } = words
  const span = yearToDate(period, words)
  const known = rows.accepted.toSorted((a, b) => rankOf(b) - rankOf(a))
  const success = figureAt(rows.success)
  const bars = known.map((figure): RankingRow => {
    const { key } = figure
    const rate = success(key, figure.period)
    const n = plainText(figure, 'cases', words)
    const text = rate?.value == null ? t('labour.channel_text_none', { n }) : successText(n, rate, words)
    const hidden = hiddenWords(figure, words) !== undefined
    return { key: String(key), name: channelName(key, words), value: drawnValue(figure), text, hidden }
  })
  const title = titleOf(rows, known, span, words)
  return {
    title,
    subtitle: t('labour.channel_subtitle', { span }),
    height: rankingHeight(bars),
    option: bars.length > 0 ? (theme) => ranking(bars, { description: title }, theme) : null,
    table: tableOf(known, rows.success, words),
  }
}

const successText = (n: string, rate: Figure, words: Words) =>
  words.t('labour.channel_text', { n, rate: rateWithParts(rate, 'ratio', words) })

function titleOf(rows: Rows, known: readonly Figure[], span: string, words: Words): string {
  const { t } = words
  const [top] = known
  const total = only(rows.total)
  if (!top || top.value === null || total?.value == null) return t('labour.channel_unknown', { span })
  if (total.value === 0) return t('labour.channel_zero', { span })
  return t('labour.channel_title', {
    span,
    top: channelName(top.key, words),
    n: plainText(top, 'cases', words),
    total: plainText(total, 'cases', words),
    lowest: lowestOf(rows, words),
  })
}

/** Nothing to compare with fewer than two channels. */
function lowestOf(rows: Rows, words: Words): string {
  const rates = rows.success.filter((figure) => drawnValue(figure) !== null)
  // One that is hidden may be lower.
  if (rows.success.some(({ hidden }) => hidden)) return ''
  const lowest = rates.toSorted((a, b) => (a.value ?? 0) - (b.value ?? 0))[0]
  if (!lowest || rates.length < 2) return ''
  return words.t('labour.channel_lowest', {
    name: channelName(lowest.key, words),
    rate: words.format(lowest.value, 'ratio'),
    all: valueText(only(rows.allSuccess), 'ratio', words),
  })
}

function tableOf(accepted: readonly Figure[], rates: readonly Figure[], words: Words): Table {
  const { language, t } = words
  const success = indicatorOf('mediation_success')
  const at = figureAt(rates)
  return {
    columns: [
      { id: 'name', header: t('panel.row_name') },
      numberColumn('accepted', indicatorOf('disputes_accepted').name[language], 'cases', words),
      numberColumn('success', `${success.name[language]} (%)`, 'ratio', words),
      numberColumn('numerator', success.numerator?.[language] ?? '', 'cases', words),
      numberColumn('denominator', success.denominator?.[language] ?? '', 'cases', words),
    ],
    rows: accepted.map((figure) => {
      const rate = at(figure.key, figure.period)
      return {
        mark: String(figure.key),
        name: channelName(figure.key, words),
        accepted: cellOf(figure, words),
        success: cellOf(rate, words),
        numerator: cellOf(rate, words, 'numerator'),
        denominator: cellOf(rate, words, 'denominator'),
      }
    }),
  }
}

import { type BulletRow, bullet, bulletHeight } from '../../charts/bullet'
import { columnOf } from '../../domain/dataset'
import { disputes } from '../../domain/datasets/disputes'
import { type Month, yearStart } from '../../domain/period'
import type { Figure } from '../../domain/query'
import { indicatorOf } from '../../metrics/index'
import type { RuleBook } from '../../rules/book'
import type { Finding } from '../../rules/rule'
import { besides, currentAsk, type Standpoint } from '../panels/asks'
import { choosing } from '../panels/crossing'
import { FigurePanel, type PanelModel } from '../panels/figure-panel'
import { figureTable } from '../panels/figure-rows'
import { statusOf } from '../panels/finding-words'
import { useFigures, useJudged } from '../panels/use-figures'
import { useWords, type Words } from '../panels/use-words'
import { drawnValue, hiddenWords, rankOf, valueText } from '../panels/words'
import { channelName } from './channels'
import { numberColumn } from './figures-at'
import { useWithGaps } from './gap-note'
import { yearToDate } from './months'
import { nameList } from './silence'
import { daysBeyond, limitOf, overLimit } from './time-limits'

const judge = ({ averages }: { readonly averages: readonly Figure[] }, period: Month, book: RuleBook) =>
  overLimit(averages, period, book)

/** What all channels there are will take: their names have more lines in one language than in the other. */
const waitingHeight = ({ language }: Words) =>
  bulletHeight((columnOf(disputes, 'channel').codes ?? []).map(({ title }) => ({ name: title[language] })))

/** Average days of each channel against what the law allows it. */
export function ChannelDays({ at: screen }: { readonly at: Standpoint }) {
  const at = besides(screen, 'channel')
  const words = useWords()
  const ask = currentAsk('average_days', 'channel', at)
  const { rows, error } = useFigures({ averages: ask })
  const over = useJudged({ averages: ask }, at.period, judge)
  const model = useWithGaps(
    rows && words && over && channelDaysModel(rows.averages, at.period, words, over),
    yearStart(at.period),
    at,
  )
  return (
    <FigurePanel
      id="channel-days"
      at={at}
      size="third"
      pending={{
        title: words ? indicatorOf('average_days').name[words.language] : '',
        height: words ? waitingHeight(words) : 239,
      }}
      indicators={['average_days']}
      filter={ask.filter}
      model={model}
      error={error}
      choosing={choosing('channel')}
    />
  )
}

/** Which channels are over their limit, or how near the nearest one is. */
export function channelDaysModel(
  averages: readonly Figure[],
  period: Month,
  words: Words,
  over: readonly Finding[] = overLimit(averages, period, words.book),
): PanelModel {
  const { t, format } = words
  const figures = averages.toSorted((a, b) => rankOf(b) - rankOf(a))
  const bullets = figures.map((figure) => bulletOf(figure, over, words))
  const span = yearToDate(period, words)
  const title = titleOf(figures, over, span, words)
  const labels = {
    description: title,
    initial: t('labour.days_limit'),
    adjusted: t('labour.days_extended'),
    actual: t('labour.days_actual'),
    format: (value: number | null) => format(value, 'days'),
  }
  const table = figureTable(
    figures,
    indicatorOf('average_days'),
    (key) => channelName(key, words),
    words,
    'channel',
  )
  return {
    title,
    subtitle: t('labour.days_subtitle', { span }),
    height: bulletHeight(bullets),
    option: figures.some(({ value }) => value !== null) ? (theme) => bullet(bullets, labels, theme) : null,
    table: {
      columns: [
        ...table.columns,
        numberColumn('limit', t('labour.days_limit'), 'days', words),
        numberColumn('extended', t('labour.days_extended'), 'days', words),
      ],
      rows: table.rows.map((row, at) => {
        const limit = limitOf(figures[at]?.key ?? null, words.book)
        return { ...row, limit: limit?.days ?? null, extended: limit?.extended ?? null }
      }),
    },
  }
}

function bulletOf(figure: Figure, over: readonly Finding[], words: Words): BulletRow {
  const { t, format } = words
  const { key, value } = figure
  const limit = limitOf(key, words.book)
  const finding = over.find((each) => each.key === key)
  const days = valueText(figure, 'days', words)
  const row = {
    key: String(key),
    name: channelName(key, words),
    initial: limit?.days ?? null,
    adjusted: limit?.extended ?? null,
    actual: drawnValue(figure),
    hidden: hiddenWords(figure, words),
  }
  if (value === null) return { ...row, text: t('labour.days_text_none') }
  if (!finding) return { ...row, text: days }
  if (row.hidden) return { ...row, text: days, status: statusOf[finding.level] }
  const text = t('labour.days_text_over', { days, over: format(daysBeyond(finding, words.book), 'days') })
  return { ...row, text, status: statusOf[finding.level] }
}

function titleOf(figures: readonly Figure[], over: readonly Finding[], span: string, words: Words): string {
  const { t } = words
  const place = ({ key }: Pick<Figure, 'key'>) => ({
    name: channelName(key, words),
    days: valueText(
      figures.find((each) => each.key === key),
      'days',
      words,
    ),
    limit: limitOf(key, words.book)?.days,
  })
  if (over.length > 0) {
    const names = over.map((each) => t('labour.days_place', place(each)))
    return t('labour.days_over', { n: over.length, names: nameList(names, words) })
  }
  const known = figures.filter((figure) => drawnValue(figure) !== null)
  const [longest] = known
  if (!longest) return t('labour.days_unknown', { span })
  const limited = known
    .filter(({ key }) => limitOf(key, words.book))
    .toSorted((a, b) => (daysBeyond(b, words.book) ?? 0) - (daysBeyond(a, words.book) ?? 0))
  const [nearest] = limited
  if (!nearest) return t('labour.days_no_limit', { span, ...place(longest) })
  return t('labour.days_within', { n: limited.length, ...place(nearest) })
}

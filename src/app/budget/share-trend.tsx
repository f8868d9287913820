import { trend } from '../../charts/trend'
import { addMonths, monthsBetween, yearOf, yearStart } from '../../domain/period'
import type { Figure } from '../../domain/query'
import { indicatorOf } from '../../metrics/index'
import { asking, currentAsk, earlier, type Standpoint } from '../panels/asks'
import { choosingMonths } from '../panels/crossing'
import { FigurePanel, type PanelModel } from '../panels/figure-panel'
import { monthName } from '../panels/month-name'
import { useFigures } from '../panels/use-figures'
import { useWords, type Words } from '../panels/use-words'
import { isRoundedApart, only } from '../panels/words'
import { districtNote } from './district-note'
import { pointsApart } from './money'
import { figureColumn, textColumn } from './table-columns'

const height = 260

export type ShareId = 'grassroots_share' | 'key_work_share'

const asksOf = (id: ShareId, at: Standpoint) => ({
  months: asking(id, 'all', 'month', addMonths(yearStart(at.period), -12), at),
  now: currentAsk(id, 'all', at),
  before: earlier(currentAsk(id, 'all', at), 12),
})
export type ShareFigures = Readonly<Record<keyof ReturnType<typeof asksOf>, readonly Figure[]>>

interface ShareTrendProps {
  readonly id: ShareId
  readonly at: Standpoint
}

/** A share of spending since January, this year over last year. */
export function ShareTrend({ id, at }: ShareTrendProps) {
  const words = useWords()
  const { rows, error } = useFigures(asksOf(id, at))
  return (
    <FigurePanel
      id={id.replaceAll('_', '-')}
      at={at}
      size="half"
      pending={{ title: words ? indicatorOf(id).name[words.language] : '', height }}
      indicators={[id]}
      filter={{ from: addMonths(yearStart(at.period), -12), to: at.period }}
      model={rows && words && shareModel(id, rows, at, words)}
      error={error}
      choosing={choosingMonths}
    />
  )
}

/** What the lines say: the share of the year to date against that of the same months of last year. */
export function shareModel(id: ShareId, figures: ShareFigures, at: Standpoint, words: Words): PanelModel {
  const { t, format, language } = words
  const indicator = indicatorOf(id)
  const year = yearOf(at.period)
  const lines = [year, year - 1].map((each) => ({
    key: String(each),
    name: t('budget.year', { year: each }),
    role: each === year ? ('current' as const) : ('last_year' as const),
    values: monthsBetween(`${each}-01`, `${each}-12`).map(
      (month) => figures.months.find(({ period }) => period === month)?.value ?? null,
    ),
  }))
  const months = monthsBetween(yearStart(at.period), addMonths(yearStart(at.period), 11))
  const title = shareTitle(id, figures, words)
  const labels = {
    description: title,
    format: (value: number | null) => format(value, 'ratio'),
    periods: months.map((month) => ({ key: month, name: monthName(month, language) })),
  }
  const known = lines.some(({ values }) => values.some((value) => value !== null))
  return {
    title,
    subtitle: t('budget.share_subtitle', { formula: indicator.formula[language] }),
    height,
    option: known ? (theme) => trend(lines, labels, theme) : null,
    table: {
      columns: [
        textColumn('month', t('budget.month')),
        ...lines.map(({ key, name }) =>
          figureColumn(key, `${name}${t('budget.share_running')}`, 'ratio', words),
        ),
      ],
      rows: months.map((month, index) => ({
        ...{ mark: month, month: monthName(month, language) },
        ...Object.fromEntries(lines.map(({ key, values }) => [key, values[index] ?? null])),
      })),
    },
    note: noteOf(figures, at, words),
  }
}

function noteOf({ now, before }: ShareFigures, at: Standpoint, words: Words): string | undefined {
  const rounded = isRoundedApart(only(now)?.value ?? null, only(before)?.value ?? null)
  const notes = [districtNote(at, words), rounded ? words.t('panel.rounded') : undefined]
  return notes.filter((note) => note !== undefined).join(words.t('finding.note_mark')) || undefined
}

function shareTitle(id: ShareId, figures: ShareFigures, words: Words): string {
  const { t, format, language } = words
  const now = only(figures.now)?.value ?? null
  const before = only(figures.before)?.value ?? null
  const parts = {
    name: indicatorOf(id).name[language],
    now: format(now, 'ratio'),
    before: format(before, 'ratio'),
  }
  if (now === null) return t('budget.share_unknown', parts)
  if (before === null) return t('budget.share_no_before', parts)
  if (parts.now === parts.before) return t('budget.share_same', parts)
  const gap = pointsApart(now - before, words)
  return t(now > before ? 'budget.share_above' : 'budget.share_below', { ...parts, gap })
}

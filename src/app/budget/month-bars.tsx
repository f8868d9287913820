import { columns } from '../../charts/columns'
import { addMonths, type Month, monthNumber, monthsBetween, yearOf, yearStart } from '../../domain/period'
import type { Figure } from '../../domain/query'
import type { Ask } from '../../rules/asks'
import type { RuleBook } from '../../rules/book'
import { asking, type Standpoint } from '../panels/asks'
import { choosingMonths } from '../panels/crossing'
import { FigurePanel, type PanelModel } from '../panels/figure-panel'
import { monthName } from '../panels/month-name'
import { useFigures } from '../panels/use-figures'
import { useWords, type Words } from '../panels/use-words'
import { only } from '../panels/words'
import { districtNote } from './district-note'
import { axisMoney, money } from './money'
import { figureColumn, textColumn } from './table-columns'

const height = 300

/** The last year that has a December, as TB07 judges it. */
const closedYear = ({ period }: Standpoint) =>
  monthNumber(period) === 12 ? yearOf(period) : yearOf(period) - 1

function asksOf(at: Standpoint) {
  const year = closedYear(at)
  const inYear = (indicator: string): Ask =>
    asking(indicator, 'all', 'year', `${year}-01`, { ...at, period: `${year}-12` })
  return {
    spent: asking('spent', 'all', 'month', addMonths(yearStart(at.period), -12), at),
    december: inYear('dec_share'),
    quarter: inYear('q4_share'),
  }
}
export type MonthFigures = Readonly<Record<keyof ReturnType<typeof asksOf>, readonly Figure[]>>

/** Spending month by month of last year and this year, with December set off. */
export function MonthBars({ at }: { readonly at: Standpoint }) {
  const words = useWords()
  const { rows, error } = useFigures(asksOf(at))
  return (
    <FigurePanel
      id="month-bars"
      at={at}
      size="twoThirds"
      pending={{ title: words?.t('budget.months_name') ?? '', height }}
      indicators={['spent', 'dec_share', 'q4_share']}
      filter={{ from: addMonths(yearStart(at.period), -12), to: at.period }}
      model={rows && words && monthsModel(rows, at, words)}
      error={error}
      choosing={choosingMonths}
    />
  )
}

/** What the months say: how much of the closed year fell on December, against an even spread. */
export function monthsModel(figures: MonthFigures, at: Standpoint, words: Words): PanelModel {
  const { t, format, language } = words
  const first = figures.spent[0]?.period as Month | undefined
  const rows = (first ? monthsBetween(first, at.period) : []).map((month) => ({
    key: month,
    name: `${monthName(month, language)}\n${t('budget.year', { year: yearOf(month) })}`,
    values: [figures.spent.find(({ period }) => period === month)?.value ?? null],
    highlight: monthNumber(month) === 12,
    note: month,
  }))
  const known = rows.some(({ values: [value] }) => value !== null)
  const title = monthsTitle(figures, at, words)
  const mean = meanBeforeDecember(only(figures.december))
  const level = {
    year: closedYear(at),
    amount: money(mean, words),
  }
  const quarter = only(figures.quarter)?.value ?? null
  const labels = {
    description: title,
    series: [t('budget.months_spent')],
    axisName: t('budget.axis_money'),
    format: (value: number | null) => axisMoney(value, words),
    ...(mean === null ? {} : { levels: [{ value: mean, text: '' }] }),
  }
  return {
    title,
    subtitle: t('budget.months_subtitle', {
      q4: quarter === null ? '' : t('budget.months_q4', { share: format(quarter, 'ratio') }),
      mean: mean === null ? '' : t('budget.months_mean', level),
    }),
    height,
    option: known ? (theme) => columns(rows, labels, theme) : null,
    table: {
      columns: [
        textColumn('month', t('panel.period')),
        figureColumn('spent', t('budget.months_spent'), 'yuan', words),
      ],
      rows: rows.map(({ key, values: [value] }) => ({ month: key, period: key, spent: value ?? null })),
    },
    note: districtNote(at, words),
  }
}

/** Mean of January to November in yuan, from the parts of the December share. */
function meanBeforeDecember(share: Figure | null): number | null {
  if (!share || share.value === null || share.numerator === null || share.denominator === null) return null
  return (share.denominator - share.numerator) / 11
}

function monthsTitle(figures: MonthFigures, at: Standpoint, words: Words): string {
  const { t, format, language } = words
  const share = only(figures.december)
  const mean = meanBeforeDecember(share)
  if (share === null || share.value === null || mean === null) {
    const highest = figures.spent
      .filter(({ value }) => value !== null)
      .toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0))[0]
    if (!highest) return t('budget.months_none')
    const month = highest.period as Month
    return t('budget.months_unknown', {
      year: closedYear(at),
      month: `${t('budget.year', { year: yearOf(month) })}${language === 'en' ? ' ' : ''}${monthName(month, language)}`,
      amount: money(highest.value, words),
    })
  }
  const { notice, passed } = limitOf(share.value, words.book)
  const parts = {
    year: closedYear(at),
    amount: money(share.numerator, words),
    share: format(share.value, 'ratio'),
    notice: format(notice, 'ratio'),
    times: mean > 0 ? ((share.numerator ?? 0) / mean).toFixed(1) : '—',
  }
  if (!passed) return t('budget.months_calm', parts)
  const limit = t(`budget.months_over_${passed.level}`, { limit: format(passed.limit, 'ratio') })
  return t('budget.months_rush', { ...parts, limit })
}

/** The limits of TB07 as set, and the worst one that a December share passes while it is judged. */
function limitOf(share: number, book: RuleBook) {
  const { when, off } = book.ruleOf('TB07')
  const limits = when.op === 'above' ? when.limits : {}
  const worst = (['warn', 'notice'] as const).find(
    (level) => share > (limits[level] ?? Number.POSITIVE_INFINITY),
  )
  return {
    notice: limits.notice ?? null,
    passed: worst && !off ? { level: worst, limit: limits[worst] ?? null } : null,
  }
}

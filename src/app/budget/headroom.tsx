import { addMonths, monthNumber, yearStart } from '../../domain/period'
import type { Figure } from '../../domain/query'
import type { RuleBook } from '../../rules/book'
import { asking, currentAsk, type Standpoint, whole } from '../panels/asks'
import { FigurePanel, type PanelModel } from '../panels/figure-panel'
import { monthName } from '../panels/month-name'
import { useFigures } from '../panels/use-figures'
import { useWords, type Words } from '../panels/use-words'
import { districtNote } from './district-note'
import { type Headroom, type HeadroomSource, headroomRows } from './headroom-rows'
import { columnMoney, money } from './money'
import { figureColumn, textColumn } from './table-columns'
import { VerdictList } from './verdict-list'

const height = 360

/** What each rule allows for the year: last year's spending or budget, or this year's budget. */
function asksOf(at: Standpoint) {
  const december = addMonths(yearStart(at.period), -1)
  const lastYear = (id: string, by: 'all' | 'three_public') =>
    asking(id, by, 'month', december, { period: december, unit: null })
  const of = (by: 'all' | 'three_public') => ({
    spent: currentAsk('three_public_spent', by, at),
    lastYear: lastYear('three_public_spent', by),
    lastBudget: currentAsk('three_public_budget_change', by, at),
    budget: currentAsk('three_public_control', by, at),
  })
  const [total, parts] = [of('all'), of('three_public')]
  return {
    ...{ spent: total.spent, lastYear: total.lastYear, lastBudget: total.lastBudget, budget: total.budget },
    ...{ spentParts: parts.spent, lastYearParts: parts.lastYear },
    ...{ lastBudgetParts: parts.lastBudget, budgetParts: parts.budget },
    general: currentAsk('general_spent_ytd', 'all', at),
    generalLastYear: lastYear('general_spent_ytd', 'all'),
  }
}
export type HeadroomFigures = Readonly<Record<keyof ReturnType<typeof asksOf>, readonly Figure[]>>

/** What the tight-budget rules still leave for each month to come. */
export function HeadroomPanel({ at: screen }: { readonly at: Standpoint }) {
  const at = whole(screen)
  const words = useWords()
  const { rows, error } = useFigures(asksOf(at))
  const lines = rows && words && headroomOf(rows, at, words)
  return (
    <FigurePanel
      id="headroom"
      at={at}
      size="full"
      pending={{ title: words?.t('budget.room_name') ?? '', height }}
      indicators={[
        'three_public_spent',
        'three_public_budget_change',
        'three_public_control',
        'general_spent_ytd',
      ]}
      filter={{ from: at.period, to: at.period }}
      model={lines && words && headroomModel(lines, at, words)}
      error={error}
    >
      {lines && words && lines.length > 0 && <HeadroomList lines={lines} words={words} />}
    </FigurePanel>
  )
}

const monthsLeftAt = ({ period }: Standpoint) => 12 - monthNumber(period)

/** Rows of the rules that are switched on: limit, spent, and what is left. */
export function headroomOf(figures: HeadroomFigures, at: Standpoint, words: Words): Headroom[] {
  return headroomRows(
    sourcesOf(figures, words.book).filter(({ rule }) => !rule.off),
    monthsLeftAt(at),
    words,
  )
}

function sourcesOf(figures: HeadroomFigures, book: RuleBook): HeadroomSource[] {
  const threePublic = (id: string, name: 'lastYear' | 'lastBudget' | 'budget'): HeadroomSource[] => {
    const common = { rule: book.ruleOf(id), part: name === 'lastYear' ? 'value' : 'denominator' } as const
    return [
      { ...common, by: 'all', spent: figures.spent, limits: figures[name] },
      { ...common, by: 'three_public', spent: figures.spentParts, limits: figures[`${name}Parts`] },
    ]
  }
  const general = {
    spent: figures.general,
    limits: figures.generalLastYear,
    part: 'value',
    partly: true,
  } as const
  return [
    ...threePublic('TB01', 'lastYear'),
    ...threePublic('TB02', 'lastBudget'),
    { rule: book.ruleOf('TB03'), by: 'all', ...general },
    ...threePublic('TB15', 'budget'),
  ]
}

/** What the rows say: how much a month the strictest limit leaves, and how many limits are passed already. */
export function headroomModel(lines: readonly Headroom[], at: Standpoint, words: Words): PanelModel {
  const { t, language } = words
  const months = monthsLeftAt(at)
  return {
    title: titleOf(lines, months, words),
    subtitle: t(months === 0 ? 'budget.room_subtitle_year' : 'budget.room_subtitle', {
      ...{ month: monthName(at.period, language), months, unit: t('budget.axis_money') },
    }),
    height: 0,
    option: null,
    table: {
      columns: [
        textColumn('rule', t('budget.rule')),
        textColumn('subject', t('budget.subject')),
        figureColumn('limit', t('budget.room_limit'), 'yuan', words),
        figureColumn('spent', t('budget.room_spent'), 'yuan', words),
        figureColumn('left', t('budget.room_left'), 'yuan', words),
        figureColumn('perMonth', t('budget.headroom_header'), 'yuan', words),
      ],
      rows: lines.map(({ key: _, rule, ...line }) => ({ ...line, rule: nameOf(rule, words) })),
    },
    note: districtNote(at, words),
  }
}

/** A number alone says nothing to who does not know the rules by heart. */
const nameOf = ({ code, name }: Headroom['rule'], { language }: Words) => `${code} ${name[language]}`

/** Per month, or in all when the year is over, of the rule that leaves least. */
function strictest(lines: readonly Headroom[], codes: readonly string[]): Headroom | undefined {
  return lines
    .filter(({ rule, key, left }) => codes.includes(rule.code) && key.endsWith(' all all') && left !== null)
    .toSorted((a, b) => (a.left ?? 0) - (b.left ?? 0))[0]
}

function titleOf(lines: readonly Headroom[], months: number, words: Words): string {
  const { t } = words
  const told = (['three', 'general'] as const).flatMap((name) => {
    const line = strictest(lines, name === 'three' ? ['TB01', 'TB02', 'TB15'] : ['TB03'])
    if (!line || line.left === null) return []
    const amount = money(Math.abs(line.perMonth ?? line.left), words)
    const how = line.left < 0 ? 'over' : months === 0 ? 'year' : 'month'
    return [t(`budget.room_${how}`, { name: t(`budget.room_${name}`), amount, code: line.rule.code })]
  })
  if (told.length === 0) return t('budget.room_unknown')
  const passed = lines.filter(({ left }) => left !== null && left < 0).length
  const rest = passed > 0 ? t('budget.room_passed', { n: passed }) : ''
  return `${told.join(t('budget.changes_mark'))}${rest}`
}

const stateOf = (left: number | null) => {
  if (left === null) return 'finding.unknown'
  if (left === 0) return 'budget.room_is_none'
  return left < 0 ? 'budget.room_is_over' : 'budget.room_is_left'
}

function HeadroomList({ lines, words }: { readonly lines: readonly Headroom[]; readonly words: Words }) {
  const { t } = words
  const headers = ['room_limit', 'room_spent', 'room_left', 'headroom_header'] as const
  return (
    <VerdictList
      verdict={t('budget.verdict')}
      columns={[
        { header: t('budget.rule') },
        { header: t('budget.subject') },
        ...headers.map((name) => ({ header: t(`budget.${name}`), number: true })),
      ]}
      rows={lines.map(({ key, rule, subject, limit, spent, left, perMonth }) => ({
        ...{ key, status: left === null ? 'grey' : left < 0 ? 'red' : 'green' },
        statusText: t(stateOf(left)),
        cells: [
          nameOf(rule, words),
          subject,
          ...[limit, spent, left, perMonth].map((amount) => columnMoney(amount, words)),
        ],
      }))}
    />
  )
}

import type { Month } from '../../domain/period'
import type { Figure } from '../../domain/query'
import { evaluate } from '../../rules/evaluate'
import type { Level, Rule } from '../../rules/rule'
import { type FindingItem, FindingList } from '../../ui/finding-list'
import { currentAsk, type Standpoint } from '../panels/asks'
import { FigurePanel, type PanelModel } from '../panels/figure-panel'
import { exceptionNote } from '../panels/finding-notes'
import { statusOf } from '../panels/finding-words'
import { useFigures } from '../panels/use-figures'
import { useWords, type Words } from '../panels/use-words'
import { withUnknown } from '../panels/words'
import { districtNote } from './district-note'
import { money } from './money'
import { figureColumn, textColumn } from './table-columns'

const height = 160

const asksOf = (at: Standpoint) => ({
  without: currentAsk('no_budget_spend', 'line_id', at),
  over: currentAsk('over_budget', 'line_id', at),
  spent: currentAsk('spent_ytd', 'line_id', at),
  adjusted: currentAsk('adjusted_budget', 'line_id', at),
})
export type LineFigures = Readonly<Record<keyof ReturnType<typeof asksOf>, readonly Figure[]>>

/** Lines that were spent on without a budget, or beyond it. */
export function LineBreaches({ at }: { readonly at: Standpoint }) {
  const words = useWords()
  const { rows, error } = useFigures(asksOf(at))
  const breaches = rows && words && breachesOf(rows, words)
  return (
    <FigurePanel
      id="line-breaches"
      at={at}
      size="third"
      pending={{ title: words?.t('budget.lines_name') ?? '', height }}
      indicators={['no_budget_spend', 'over_budget']}
      filter={{ from: at.period, to: at.period }}
      model={rows && breaches && words && linesModel(rows, breaches, at, words)}
      error={error}
    >
      {breaches && words && (
        <FindingList items={breaches.map((breach) => itemOf(breach, at.period, words))} />
      )}
    </FigurePanel>
  )
}

/** One line that breaks a rule; `beyond` is the amount in yuan that is not covered. */
export interface Breach {
  readonly id: string
  readonly name: string
  readonly kind: 'without' | 'over'
  readonly beyond: number
  readonly spent: number | null
  readonly adjusted: number | null
}

/** Breaches, the largest first; without a budget before over it. */
export function breachesOf(figures: LineFigures, words: Words): Breach[] {
  const value = (all: readonly Figure[], id: string) => all.find(({ key }) => key === id)?.value ?? null
  return (['without', 'over'] as const).flatMap((kind) =>
    figures[kind]
      .flatMap(({ key, value: beyond }) => {
        if (key === null || beyond === null || beyond <= 0) return []
        const spent = kind === 'without' ? beyond : value(figures.spent, key)
        const adjusted = value(figures.adjusted, key)
        return [{ id: key, name: words.nameOf('line_id', key), kind, beyond, spent, adjusted }]
      })
      .sort((a, b) => b.beyond - a.beyond),
  )
}

const ruleIds = { without: 'TB05', over: 'TB06' } as const

/** What the rule, as it is set, makes of a line; null where it lets it pass. */
function levelOf({ id, beyond }: Breach, rule: Rule): Level | null {
  const now = withUnknown([], [id]).map((figure) => ({ ...figure, value: beyond }))
  return evaluate(rule, 'line_id', { now, before: [] }, '')[0]?.level ?? null
}

function itemOf(breach: Breach, month: Month, words: Words): FindingItem {
  const { id, name, kind, beyond, spent, adjusted } = breach
  const { t, language } = words
  const rule = words.book.ruleOf(ruleIds[kind])
  const level = levelOf(breach, rule)
  const note = exceptionNote({ rule: rule.id, by: 'line_id', key: id }, month, words)
  const measure = { spent: money(spent, words), adjusted: money(adjusted, words) }
  return {
    key: `${kind} ${id}`,
    status: level ? statusOf[level] : 'grey',
    statusText: t(level ? `finding.${level}` : 'finding.passed'),
    sentence: t(`budget.line_${kind}`, { name, amount: money(beyond, words) }),
    clause: t('finding.clause', { code: rule.code, clause: rule.source.clause[language] }),
    ...(kind === 'over' ? { measure: t('budget.line_measure', measure) } : {}),
    ...(note ? { note } : {}),
  }
}

/** What the list says: how many lines, by how much in all, or that every line was checked and none is beyond. */
export function linesModel(
  figures: LineFigures,
  breaches: readonly Breach[],
  at: Standpoint,
  words: Words,
): PanelModel {
  const { t } = words
  const title = linesTitle(figures, breaches, words)
  return {
    title,
    subtitle: t('budget.lines_subtitle'),
    height,
    option: null,
    table: {
      columns: [
        textColumn('name', t('budget.line')),
        textColumn('kind', t('budget.line_kind')),
        figureColumn('beyond', t('budget.line_beyond'), 'yuan', words),
        figureColumn('spent', t('budget.curve_actual'), 'yuan', words),
        figureColumn('adjusted', t('budget.accounts_adjusted'), 'yuan', words),
      ],
      rows: breaches.map(({ id: _, kind, ...breach }) => ({ ...breach, kind: t(`budget.kind_${kind}`) })),
    },
    note: districtNote(at, words),
    nothing: breaches.length === 0 ? nothingText(figures, words) : undefined,
  }
}

const judgedLines = ({ over }: LineFigures) => over.filter(({ value }) => value !== null).length

function nothingText(figures: LineFigures, { t }: Words): string {
  if (figures.over.length === 0) return t('budget.lines_none')
  const n = judgedLines(figures)
  return n === 0 ? t('budget.lines_unknown') : t('budget.lines_clean_detail', { n })
}

function linesTitle(figures: LineFigures, breaches: readonly Breach[], words: Words): string {
  const { t } = words
  if (figures.over.length === 0) return t('budget.lines_none')
  // After a missing month neither is known, so that no breach is listed.
  if (breaches.length === 0) {
    return t(judgedLines(figures) === 0 ? 'budget.lines_unknown' : 'budget.lines_clean')
  }
  const told = (['without', 'over'] as const).flatMap((kind) => {
    const all = breaches.filter((breach) => breach.kind === kind)
    const amount = money(
      all.reduce((sum, { beyond }) => sum + beyond, 0),
      words,
    )
    return all.length > 0 ? [t(`budget.lines_${kind}`, { n: all.length, amount })] : []
  })
  return told.join(t('budget.clauses'))
}

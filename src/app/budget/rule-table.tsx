import type { Figure } from '../../domain/query'
import type { Dimension } from '../../domain/view'
import { indicatorOf } from '../../metrics/index'
import { type Ask, asksOf as ruleAsks } from '../../rules/asks'
import type { RuleBook } from '../../rules/book'
import { rulesByArea } from '../../rules/index'
import type { Rule } from '../../rules/rule'
import { type Standpoint, whole } from '../panels/asks'
import { FigurePanel, type PanelModel } from '../panels/figure-panel'
import { useFigures, useFindings } from '../panels/use-figures'
import { useWords, type Words } from '../panels/use-words'
import { districtNote } from './district-note'
import { RuleList } from './rule-list'
import {
  byVerdict,
  type RuleEvidence,
  type RuleRow,
  type RuleVerdict,
  ruleRows,
  verdictText,
} from './rule-rows'
import { textColumn } from './table-columns'

const height = 480
const rules: readonly Rule[] = rulesByArea.budget

/** Every rule with each grouping it judges. */
const judged: readonly { readonly rule: Rule; readonly by: Dimension | 'all' }[] = rules.flatMap((rule) =>
  rule.by.map((by) => ({ rule, by })),
)
const nameOf = (rule: Rule, by: Dimension | 'all', part: 'now' | 'before') => `${rule.id} ${by} ${part}`

function asksOf(at: Standpoint): Record<string, Ask> {
  return Object.fromEntries(
    judged.flatMap(({ rule, by }) => {
      const { now, before } = ruleAsks(rule, by, indicatorOf(rule.indicator), at.period)
      const asks: [string, Ask][] = [[nameOf(rule, by, 'now'), now]]
      return before ? [...asks, [nameOf(rule, by, 'before'), before]] : asks
    }),
  )
}

/** Every tight-budget rule: what was checked, what it is held against, and the verdict, the passed ones too. */
export function RuleTable({ at: screen }: { readonly at: Standpoint }) {
  const at = whole(screen)
  const words = useWords()
  const { rows, error } = useFigures(asksOf(at))
  const { findings, error: failed } = useFindings()
  const lines =
    rows && words && findings && ruleRows(evidenceOf(rows, words.book), findings, at.period, words)
  return (
    <FigurePanel
      id="rule-table"
      at={at}
      size="full"
      pending={{ title: words?.t('budget.rules_name') ?? '', height }}
      indicators={[...new Set(rules.map(({ indicator }) => indicator))]}
      filter={{ from: at.period, to: at.period }}
      model={lines && words && rulesModel(lines, at, words)}
      error={error ?? failed}
    >
      {lines && words && <RuleList rows={lines} words={words} />}
    </FigurePanel>
  )
}

/** Rules that are switched off are not shown: nothing is judged by them. */
const evidenceOf = (rows: Readonly<Record<string, readonly Figure[]>>, book: RuleBook): RuleEvidence[] =>
  judged
    .map(({ rule, by }) => ({ rule: book.ruleOf(rule.id), by }))
    .filter(({ rule }) => !rule.off)
    .map(({ rule, by }) => ({
      rule,
      by,
      now: rows[nameOf(rule, by, 'now')] ?? [],
      before: rows[nameOf(rule, by, 'before')] ?? [],
    }))

/** What the table says: how many rules are broken, warn, cannot be judged, and are kept. */
export function rulesModel(lines: readonly RuleRow[], at: Standpoint, words: Words): PanelModel {
  const { t, language } = words
  return {
    title: rulesTitle(lines, words),
    subtitle: t('budget.rules_subtitle'),
    height: 0,
    option: null,
    table: {
      columns: [
        textColumn('verdict', t('budget.verdict')),
        textColumn('code', t('budget.rule')),
        textColumn('name', t('panel.row_name')),
        textColumn('subject', t('budget.subject')),
        textColumn('period', t('panel.period')),
        textColumn('value', t('panel.value')),
        textColumn('limit', t('budget.rule_limit')),
        textColumn('clause', t('budget.clause')),
      ],
      rows: lines.map(({ rule, verdict, subject, period, value, limit, note }) => ({
        verdict: verdictText(verdict, words),
        code: rule.code,
        name: rule.name[language],
        ...{ period, value, limit },
        subject: note ? t('finding.exception_for', { name: subject, note }) : subject,
        clause: `${rule.source.clause[language]} [${rule.source.grade}]`,
      })),
    },
    note: noteOf(lines, at, words),
  }
}

/** What the letters behind a clause say of its source. */
function noteOf(lines: readonly RuleRow[], at: Standpoint, words: Words): string {
  const { t } = words
  const grades = [...new Set(lines.map(({ rule }) => rule.source.grade))]
  const told = grades.map((grade) => `[${grade}] ${t(`panel.grade_${grade}`)}`).join(t('common.comma'))
  const legend = told && t('budget.rules_grades', { grades: told })
  return [districtNote(at, words), legend].filter(Boolean).join(t('finding.note_mark'))
}

function rulesTitle(lines: readonly RuleRow[], { t }: Words): string {
  const worst = new Map<string, RuleVerdict>()
  for (const { rule, verdict } of lines.toSorted((a, b) => byVerdict(b.verdict, a.verdict))) {
    worst.set(rule.id, verdict)
  }
  const count = (verdict: RuleVerdict) => [...worst.values()].filter((each) => each === verdict).length
  const n = worst.size
  if (count('sound') === n) return t('budget.rules_all_sound', { n })
  if (count('unknown') === n) return t('budget.rules_all_unknown', { n })
  const parts = (['fail', 'warn', 'notice', 'unknown', 'sound'] as const)
    .filter((verdict) => count(verdict) > 0)
    .map((verdict) => t(`budget.rules_${verdict}`, { n: count(verdict) }))
  return t('budget.rules_title', { n, parts: parts.join(t('budget.clauses')) })
}

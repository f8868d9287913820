import type { Month } from '../../domain/period'
import type { Figure } from '../../domain/query'
import type { Dimension } from '../../domain/view'
import type { Finding, Level, Rule } from '../../rules/rule'
import { exceptionNote } from '../panels/finding-notes'
import { keyName } from '../panels/finding-words'
import type { Words } from '../panels/use-words'
import { limitText, measured } from './rule-limits'

/** What was looked at for one rule and grouping. */
export interface RuleEvidence {
  readonly rule: Rule
  readonly by: Dimension | 'all'
  readonly now: readonly Figure[]
  readonly before: readonly Figure[]
}

export type RuleVerdict = Level | 'sound'

/** One line of the rule table; texts are ready to show. */
export interface RuleRow {
  readonly key: string
  readonly rule: Rule
  readonly verdict: RuleVerdict
  readonly subject: string
  readonly period: string
  readonly value: string
  readonly limit: string
  /** A recorded exception. */
  readonly note?: string
  /** Speaks of the whole district, of which other rows tell the parts. */
  readonly whole: boolean
}

const order: readonly RuleVerdict[] = ['fail', 'warn', 'notice', 'unknown', 'sound']

/** The worse of two verdicts comes first. */
export const byVerdict = (a: RuleVerdict, b: RuleVerdict): number => order.indexOf(a) - order.indexOf(b)

/** The verdict in a word. */
export const verdictText = (verdict: RuleVerdict, { t }: Words): string =>
  verdict === 'sound' ? t('budget.conforms') : t(`finding.${verdict}`)

/**
 * Every rule with all it was held against: breaches one by one, what passed or cannot be judged as one line each. A breach
 * of the district that is one part's alone stands under the name of that part.
 */
export function ruleRows(
  evidence: readonly RuleEvidence[],
  findings: readonly Finding[],
  month: Month,
  words: Words,
): RuleRow[] {
  const rows = evidence.flatMap((each) => rowsOf(each, findings, month, words))
  return rows.filter((row) => !isToldByPart(row, rows)).sort((a, b) => byVerdict(a.verdict, b.verdict))
}

function isToldByPart(row: RuleRow, rows: readonly RuleRow[]): boolean {
  if (!row.whole || row.verdict === 'sound' || row.note) return false
  const parts = rows.filter(({ rule, verdict, whole }) => {
    return !whole && rule.id === row.rule.id && verdict === row.verdict
  })
  return parts.length === 1 && parts[0]?.value === row.value
}

function rowsOf(evidence: RuleEvidence, findings: readonly Finding[], month: Month, words: Words): RuleRow[] {
  const { rule, by, now } = evidence
  const found = findings.filter((each) => each.rule === rule.id && each.by === by)
  const rest = now.filter(({ key }) => !found.some((each) => each.key === key))
  const groups = (['unknown', 'sound'] as const).map((verdict) => ({
    verdict,
    figures: rest.filter((figure) => restVerdict(evidence, figure) === verdict),
  }))
  const naming = (key: string | null) => keyName(by, key, words)
  const row = (verdict: RuleVerdict, figures: readonly Figure[], part: Partial<RuleRow>): RuleRow => ({
    key: `${rule.id} ${by} ${verdict} ${figures[0]?.key ?? ''}`,
    ...{ rule, verdict, whole: by === 'all' },
    subject: subjectOf(figures, now.length, naming, words),
    period: figures[0]?.period ?? '',
    value: measured(figures, rule, words),
    limit: limitText(rule, figures.length === 1 ? beforeOf(evidence, figures[0]?.key) : null, words),
    ...part,
  })
  const breaches = found.map((each) => {
    const figures = now.filter(({ key }) => key === each.key)
    const note = exceptionNote(each, month, words)
    return row(each.level, figures, {
      key: `${rule.id} ${by} ${each.key}`,
      subject: naming(each.key),
      limit: limitText(rule, each.limit, words),
      ...(note ? { note } : {}),
    })
  })
  const told = groups.filter(({ figures }) => figures.length > 0)
  const others = told.map(({ verdict, figures }) => row(verdict, figures, {}))
  const silent = now.length === 0 && by === 'all' ? [row('unknown', [], { subject: naming('all') })] : []
  return [...breaches, ...others, ...silent]
}

const beforeOf = ({ before }: RuleEvidence, wanted: string | null | undefined): number | null =>
  before.find(({ key }) => key === wanted)?.value ?? null

/**
 * What no finding speaks of: sound with a value and something to hold it against. A rate whose base is zero has no value;
 * nothing spent on it is within any limit.
 */
function restVerdict(
  evidence: RuleEvidence,
  { key, value, numerator, denominator }: Figure,
): 'unknown' | 'sound' {
  const { op } = evidence.rule.when
  if (value === null) {
    const isNothing = denominator === 0 && numerator !== null && numerator <= 0
    return isNothing && (op === 'above' || op === 'rises') ? 'sound' : 'unknown'
  }
  const compares = op === 'above_last_year' || op === 'below_last_year' || op === 'below_previous'
  return compares && beforeOf(evidence, key) === null ? 'unknown' : 'sound'
}

function subjectOf(
  figures: readonly Figure[],
  all: number,
  naming: (key: string | null) => string,
  { t }: Words,
): string {
  const [only, ...more] = figures
  if (!only) return ''
  if (more.length === 0) return naming(only.key)
  return t(figures.length === all ? 'budget.every' : 'budget.rest', { n: figures.length })
}

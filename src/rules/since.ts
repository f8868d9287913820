import { addMonths, type Month, monthsBetween } from '../domain/period'
import type { Figure } from '../domain/query'
import type { Dimension } from '../domain/view'
import type { Indicator } from '../metrics/indicator'
import { type Ask, dueAsk } from './asks'
import { type Evidence, evaluate } from './evaluate'
import type { Finding, Rule } from './rule'

/** How far back a finding is followed; silence as far as the facts go. */
export const sinceMonths = 12
const ever: Month = '1900-01'

/** How many months before a month its comparison needs. */
function lookBack({ when }: Rule): number {
  switch (when.op) {
    case 'above_last_year':
    case 'below_last_year':
    case 'above_control_limit':
      return 12
    case 'below_previous':
      return 1
    default:
      return 0
  }
}

/**
 * One question whose figures hold the evidence of each of the last months; null for a rule of a whole year, for its
 * finding names the year, and for one that compares versions instead of months.
 */
export function historyAskOf(
  rule: Rule,
  by: Dimension | 'all',
  indicator: Indicator,
  asOf: Month,
): Ask | null {
  const basis = rule.basis ?? indicator.reading
  if (basis === 'last_full_year' || rule.when.op === 'fell_since_version') return null
  const isSilence = rule.when.op === 'silent'
  const monthly = basis === 'month' || isSilence || rule.when.op === 'above_control_limit'
  return {
    indicator: rule.indicator,
    grouping: { by, bucket: monthly ? 'month' : 'to_date' },
    filter: {
      from: isSilence ? ever : addMonths(asOf, 1 - sinceMonths - lookBack(rule)),
      to: asOf,
      ...(rule.where ? { where: rule.where } : {}),
    },
  }
}

/** Who was due to report in each month up to one, for a rule on silence that needs to know. */
export const dueHistoryAskOf = (rule: Rule, by: Dimension | 'all', asOf: Month): Ask | null =>
  dueAsk(rule, by, ever, asOf)

/** What the rule had to see as of a month. */
function evidenceAt(rule: Rule, history: readonly Figure[], due: readonly Figure[], month: Month): Evidence {
  const at = (from: Month, to: Month) => history.filter(({ period }) => period >= from && period <= to)
  const now = at(month, month)
  if (rule.when.op === 'silent') return { now, before: due.filter(({ period }) => period === month) }
  const back = lookBack(rule)
  if (back === 0) return { now, before: [] }
  const first = addMonths(month, -back)
  const { op } = rule.when
  return { now, before: at(first, op === 'above_control_limit' ? addMonths(month, -1) : first) }
}

/** The same finding as of every month from one on. */
export interface Since {
  readonly rule: string
  readonly by: Dimension | 'all'
  readonly key: string | null
  readonly month: Month
}

/** The first month to look at: twelve in all, or for silence all that the facts speak of. */
function firstMonth({ when }: Rule, figures: readonly Figure[], asOf: Month): Month {
  if (when.op !== 'silent') return addMonths(asOf, 1 - sinceMonths)
  return figures.reduce((first, { period }) => (period < first ? (period as Month) : first), asOf)
}

/**
 * For each key that the rule finds as of a month, the first month from which it has found it without a break; at most
 * twelve months back, silence as far as the facts go. A month without a figure is a break: nobody knows whether the
 * rule held. `due` answers dueHistoryAskOf.
 */
export function sinceOf(
  rule: Rule,
  by: Dimension | 'all',
  history: readonly Figure[],
  asOf: Month,
  due: readonly Figure[] = [],
): Since[] {
  const since = new Map<string | null, Month>()
  const first = firstMonth(rule, [...history, ...due], asOf)
  for (const month of monthsBetween(first, asOf).toReversed()) {
    const found = evaluate(rule, by, evidenceAt(rule, history, due, month), month).map(({ key }) => key)
    const held = month === asOf ? found : found.filter((key) => since.get(key) === addMonths(month, 1))
    for (const key of held) since.set(key, month)
  }
  return [...since].map(([key, month]) => ({ rule: rule.id, by, key, month }))
}

/** The findings, each with the month since which it has held where that is known. */
export const withSince = (findings: readonly Finding[], known: readonly Since[]): Finding[] =>
  findings.map((finding) => {
    const { rule, by, key } = finding
    const month = known.find((each) => each.rule === rule && each.by === by && each.key === key)?.month
    return month ? { ...finding, since: month } : finding
  })

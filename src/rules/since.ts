import { addMonths, type Month, monthsBetween } from '../domain/period'
import type { Figure } from '../domain/query'
import type { Dimension } from '../domain/view'
import type { Indicator } from '../metrics/indicator'
import type { Ask } from './asks'
import { type Evidence, evaluate } from './evaluate'
import type { Finding, Rule } from './rule'

/** How far back a finding is followed. */
export const sinceMonths = 12

/** How many months before a month its comparison needs. */
function lookBack({ when }: Rule): number {
  switch (when.op) {
    case 'above_last_year':
    case 'below_last_year':
    case 'above_control_limit':
    case 'silent':
      return 12
    case 'below_previous':
      return 1
    default:
      return 0
  }
}

/**
 * One question whose figures hold the evidence of each of the last months; null for a rule of a whole year, for its
 * finding names the year.
 */
export function historyAskOf(
  rule: Rule,
  by: Dimension | 'all',
  indicator: Indicator,
  asOf: Month,
): Ask | null {
  const basis = rule.basis ?? indicator.reading
  if (basis === 'last_full_year') return null
  const monthly = basis === 'month' || rule.when.op === 'silent' || rule.when.op === 'above_control_limit'
  return {
    indicator: rule.indicator,
    grouping: { by, bucket: monthly ? 'month' : 'to_date' },
    filter: {
      from: addMonths(asOf, 1 - sinceMonths - lookBack(rule)),
      to: asOf,
      ...(rule.where ? { where: rule.where } : {}),
    },
  }
}

/** What the rule had to see as of a month. */
function evidenceAt(rule: Rule, history: readonly Figure[], month: Month): Evidence {
  const at = (from: Month, to: Month) => history.filter(({ period }) => period >= from && period <= to)
  const now = at(month, month)
  const back = lookBack(rule)
  if (back === 0) return { now, before: [] }
  const first = addMonths(month, -back)
  const { op } = rule.when
  const many = op === 'silent' || op === 'above_control_limit'
  return { now, before: at(first, many ? addMonths(month, -1) : first) }
}

/** The same finding as of every month from one on. */
export interface Since {
  readonly rule: string
  readonly by: Dimension | 'all'
  readonly key: string | null
  readonly month: Month
}

/**
 * For each key that the rule finds as of a month, the first month from which it has found it without a break; at most
 * twelve months back. A month without a figure is a break: nobody knows whether the rule held.
 */
export function sinceOf(rule: Rule, by: Dimension | 'all', history: readonly Figure[], asOf: Month): Since[] {
  const since = new Map<string | null, Month>()
  for (const month of monthsBetween(addMonths(asOf, 1 - sinceMonths), asOf).toReversed()) {
    const found = evaluate(rule, by, evidenceAt(rule, history, month), month).map(({ key }) => key)
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

import type { Month } from '../domain/period'
import type { Figure, Filter } from '../domain/query'
import { concealed } from '../domain/suppression'
import type { Dimension } from '../domain/view'
import { indicatorOf } from '../metrics/index'
import { termsOf } from '../metrics/terms'
import { asksOf } from '../rules/asks'
import { bySeverity, evaluate } from '../rules/evaluate'
import { rules as records } from '../rules/index'
import type { Finding, Rule } from '../rules/rule'
import { dueHistoryAskOf, historyAskOf, type Since, sinceOf } from '../rules/since'
import { comparesVersions } from '../rules/versions'
import { type Absent, absentFor } from '../warehouse/absent'
import type { Engine } from '../warehouse/engine'
import { runAsk } from './run-asks'
import { suppress } from './suppress'

/** What keeps an indicator unknown in the months and units of a filter; nothing where its parts are known. */
export function runAbsent(
  engine: Engine,
  id: string,
  filter: Filter,
  signal?: AbortSignal,
): Promise<Absent[]> {
  const indicator = indicatorOf(id)
  return absentFor(engine, indicator.view, termsOf(indicator), filter, signal)
}

/**
 * Findings of the rules that are switched on and need one version only, as of a month, worst first. Rules judge the true
 * figures; for a screen `leastShown` says which counts of cases the findings may not tell. None are hidden without it.
 */
export async function runRules(
  engine: Engine,
  asOf: Month,
  rules: readonly Rule[] = records,
  signal?: AbortSignal,
  leastShown = 1,
): Promise<Finding[]> {
  const judged = rules
    .filter((each) => !each.off && !comparesVersions(each))
    .flatMap((rule) => rule.by.map((by) => ({ rule, by })))
  const findings = await Promise.all(
    judged.map(async ({ rule, by }) => {
      const asks = asksOf(rule, by, indicatorOf(rule.indicator), asOf)
      const [now, before] = await Promise.all([
        runAsk(engine, asks.now, signal),
        asks.before ? runAsk(engine, asks.before, signal) : [],
      ])
      const shown = suppress({ now: { ask: asks.now, figures: now } }, leastShown).now
      return evaluate(rule, by, { now, before }, asOf).map((each) => concealedAs(each, shown))
    }),
  )
  // A concealed finding has no gap left to be sorted by; the order of the others is not worth telling it.
  return findings.flat().sort(bySeverity(rules.map((rule) => rule.id)))
}

/** The finding without what its figure hides. */
function concealedAs(finding: Finding, shown: readonly Figure[]): Finding {
  const hidden = shown.find(({ key, period }) => key === finding.key && period === finding.period)?.hidden
  if (!hidden?.value) return finding
  return { ...finding, value: concealed, gap: null, hidden: hidden.value }
}

/** Keys that a rule finds as of a month, each with the month since which it has: one question, two for silence. */
export async function runSince(
  engine: Engine,
  rule: Rule,
  by: Dimension | 'all',
  asOf: Month,
  signal?: AbortSignal,
): Promise<Since[]> {
  const ask = historyAskOf(rule, by, indicatorOf(rule.indicator), asOf)
  if (!ask) return []
  const due = dueHistoryAskOf(rule, by, asOf)
  const [figures, reports] = await Promise.all([
    runAsk(engine, ask, signal),
    due ? runAsk(engine, due, signal) : [],
  ])
  return sinceOf(rule, by, figures, asOf, reports)
}

import type { Month } from '../domain/period'
import type { Figure } from '../domain/query'
import type { Dimension } from '../domain/view'
import { compile } from '../metrics/compile'
import { indicatorOf } from '../metrics/index'
import { type Ask, asksOf } from '../rules/asks'
import { bySeverity, evaluate } from '../rules/evaluate'
import { rules as records } from '../rules/index'
import type { Finding, Rule } from '../rules/rule'
import { historyAskOf, type Since, sinceOf } from '../rules/since'
import type { Engine } from '../warehouse/engine'

/** Figures that answer a question; units as the indicator's record says. */
export async function runAsk(engine: Engine, ask: Ask, signal?: AbortSignal): Promise<Figure[]> {
  const { sql, params } = compile(indicatorOf(ask.indicator), ask.grouping, ask.filter)
  return (await engine.query(sql, params, signal)) as unknown as Figure[]
}

/** Findings of the rules that are switched on as of a month, worst first. */
export async function runRules(
  engine: Engine,
  asOf: Month,
  rules: readonly Rule[] = records,
  signal?: AbortSignal,
): Promise<Finding[]> {
  const findings: Finding[] = []
  for (const rule of rules.filter(({ off }) => !off)) {
    for (const by of rule.by) {
      const asks = asksOf(rule, by, indicatorOf(rule.indicator), asOf)
      const now = await runAsk(engine, asks.now, signal)
      const before = asks.before ? await runAsk(engine, asks.before, signal) : []
      findings.push(...evaluate(rule, by, { now, before }, asOf))
    }
  }
  return findings.sort(bySeverity(rules.map((rule) => rule.id)))
}

/** Keys that a rule finds as of a month, each with the month since which it has: one question. */
export async function runSince(
  engine: Engine,
  rule: Rule,
  by: Dimension | 'all',
  asOf: Month,
  signal?: AbortSignal,
): Promise<Since[]> {
  const ask = historyAskOf(rule, by, indicatorOf(rule.indicator), asOf)
  return ask ? sinceOf(rule, by, await runAsk(engine, ask, signal), asOf) : []
}

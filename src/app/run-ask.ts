import type { Month } from '../domain/period'
import type { Figure } from '../domain/query'
import { compile } from '../metrics/compile'
import { indicatorOf } from '../metrics/index'
import { type Ask, asksOf } from '../rules/asks'
import { bySeverity, evaluate } from '../rules/evaluate'
import { rules } from '../rules/index'
import type { Finding } from '../rules/rule'
import type { Engine } from '../warehouse/engine'

/** Figures that answer a question; units as the indicator's record says. */
export async function runAsk(engine: Engine, ask: Ask, signal?: AbortSignal): Promise<Figure[]> {
  const { sql, params } = compile(indicatorOf(ask.indicator), ask.grouping, ask.filter)
  return (await engine.query(sql, params, signal)) as unknown as Figure[]
}

/** Findings of every rule as of a month, worst first. */
export async function runRules(engine: Engine, asOf: Month, signal?: AbortSignal): Promise<Finding[]> {
  const findings: Finding[] = []
  for (const rule of rules) {
    for (const by of rule.by) {
      const asks = asksOf(rule, by, indicatorOf(rule.indicator), asOf)
      const now = await runAsk(engine, asks.now, signal)
      const before = asks.before ? await runAsk(engine, asks.before, signal) : []
      findings.push(...evaluate(rule, by, { now, before }, asOf))
    }
  }
  return findings.sort(bySeverity(rules.map((rule) => rule.id)))
}

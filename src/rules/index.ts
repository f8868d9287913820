import { budgetRules } from './budget-rules'
import { coverageRules } from './coverage-rules'
import { labourRules } from './labour-rules'
import type { Rule } from './rule'

/** Every rule; within a severity findings keep this order. */
export const rules: readonly Rule[] = [...coverageRules, ...labourRules, ...budgetRules]

/** The record of a rule; throws on an id that no record has. */
export function ruleOf(id: string): Rule {
  const rule = rules.find((each) => each.id === id)
  if (!rule) throw new Error(`unknown rule: ${id}`)
  return rule
}

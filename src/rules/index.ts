import { coverageRules } from './coverage-rules'
import { labourRules } from './labour-rules'
import { oversightRules } from './oversight-rules'
import { planRules } from './plan-rules'
import type { Rule } from './rule'
import { spendingRules } from './spending-rules'

/** Screens that rules belong to, each with its rules. */
export const rulesByArea = {
  union: coverageRules,
  labour: labourRules,
  budget: [...spendingRules, ...oversightRules],
  plan: planRules,
} as const
export type Area = keyof typeof rulesByArea
export const areas = Object.keys(rulesByArea) as Area[]

/** Every rule; within a severity findings keep this order. */
export const rules: readonly Rule[] = Object.values(rulesByArea).flat()

/** The record of a rule; throws on an id that no record has. */
export function ruleOf(id: string): Rule {
  const rule = rules.find((each) => each.id === id)
  if (!rule) throw new Error(`unknown rule: ${id}`)
  return rule
}

/** The screen that a rule's finding belongs to. */
export function areaOf(id: string): Area {
  const area = areas.find((each) => rulesByArea[each].some((rule) => rule.id === id))
  if (!area) throw new Error(`rule of no area: ${id}`)
  return area
}

import { budgetIndicators } from './budget-indicators'
import type { Indicator } from './indicator'
import { labourIndicators } from './labour-indicators'
import { oversightIndicators } from './oversight-indicators'
import { planIndicators } from './plan-indicators'
import { unionIndicators } from './union-indicators'

/** Every indicator of the product, in the order of domain.md. */
export const indicators: readonly Indicator[] = [
  ...unionIndicators,
  ...labourIndicators,
  ...budgetIndicators,
  ...oversightIndicators,
  ...planIndicators,
]

/** The record of an indicator; throws on an id that no record has. */
export function indicatorOf(id: string): Indicator {
  const indicator = indicators.find((each) => each.id === id)
  if (!indicator) throw new Error(`unknown indicator: ${id}`)
  return indicator
}

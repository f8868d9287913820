import type { Text } from '../../domain/text'
import { ruleOf } from '../../rules/index'

/** A reference that a rate is held against, with the words of its source. */
export interface ReferenceLine {
  readonly value: number
  readonly clause: Text
}

/** The limit below which a rule speaks up, as the rule's record says. */
function lineOf(id: string): ReferenceLine {
  const { when, source } = ruleOf(id)
  const value = when.op === 'below' ? when.limits.warn : undefined
  if (value === undefined) throw new Error(`rule without a lower limit: ${id}`)
  return { value, clause: source.clause }
}

/** Of all firms fit to bargain, and of those with 100+ employees. */
export const contractLine = (): ReferenceLine => lineOf('CV02')
export const contractLine100plus = (): ReferenceLine => lineOf('CV02_100')

import type { Text } from '../../domain/text'
import type { RuleBook } from '../../rules/book'

/** A reference that a rate is held against, with the words of its source. */
export interface ReferenceLine {
  readonly value: number
  readonly clause: Text
}

/** The limit below which a rule speaks up, as it is set. */
function lineOf(book: RuleBook, id: string): ReferenceLine {
  const { when, source } = book.ruleOf(id)
  const value = when.op === 'below' ? when.limits.warn : undefined
  if (value === undefined) throw new Error(`rule without a lower limit: ${id}`)
  return { value, clause: source.clause }
}

/** Of all firms fit to bargain, and of those with 100+ employees. */
export const contractLine = (book: RuleBook): ReferenceLine => lineOf(book, 'CV02')
export const contractLine100plus = (book: RuleBook): ReferenceLine => lineOf(book, 'CV02_100')

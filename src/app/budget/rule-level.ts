import type { Status } from '../../charts/theme'
import type { Figure } from '../../domain/query'
import type { Dimension } from '../../domain/view'
import { evaluate } from '../../rules/evaluate'
import { statusOf } from '../panels/finding-words'
import type { Words } from '../panels/use-words'

/** The status that a rule, as it is set, gives a figure; null where it finds nothing or is switched off. */
export function ruleStatus(id: string, by: Dimension, figure: Figure, { book }: Words): Status | null {
  const [found] = evaluate(book.ruleOf(id), by, { now: [figure], before: [] }, figure.period)
  return found ? statusOf[found.level] : null
}

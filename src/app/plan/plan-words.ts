import { type Hidden, hiddenText } from '../../domain/suppression'
import { formatPlain } from '../../domain/units'
import type { Standpoint } from '../panels/asks'
import type { Words } from '../panels/use-words'
import { countOf, isFloor, type PlanState, type Standing } from './plan-state'

/** Two blocks of the plan are the whole district's, whatever unit is chosen. */
export const districtNote = ({ unit }: Standpoint, { t }: Words): string | undefined =>
  unit === null ? undefined : t('panel.district_only')

/** A count in full, without a unit, or the words that hide it. */
export const plain = (value: number | null, { language, book }: Words, hidden?: Hidden): string =>
  hidden ? hiddenText(hidden, book.leastShown) : formatPlain(value, 'pieces', language)

/** "22/40 对", of a zero target "7 家". */
export function countText({ target, count, hidden }: PlanState, words: Words): string {
  const { t } = words
  const parts = { count: plain(count, words, hidden?.count), unit: target.unit ?? t('plan.no_unit') }
  if (target.target_type !== 'floor') return t('plan.count_zero', parts)
  return t('plan.count', { ...parts, target: plain(target.target_value, words) })
}

/** "4 项预计完不成、1 项落后于时间进度": the standings that occur, in the order given. */
export function standingList(plan: readonly PlanState[], order: readonly Standing[], { t }: Words): string {
  return order
    .filter((standing) => countOf(plan, standing) > 0)
    .map((standing) => t(`plan.n_${standing}`, { n: countOf(plan, standing) }))
    .join(t('plan.joint'))
}

/** The at-least target that is furthest behind time; none when all keep up or are met. */
export const furthestBehind = (plan: readonly PlanState[]): PlanState | undefined =>
  plan
    .filter((state) => isFloor(state) && ['missed', 'risk', 'behind'].includes(state.standing))
    .toSorted((a, b) => (a.deviation ?? 0) - (b.deviation ?? 0))[0]

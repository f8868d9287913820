import { unstated } from '../../domain/unstated'
import type { Standpoint } from '../panels/asks'
import type { PlanState } from './plan-state'

/** Whether anything is chosen that cuts the plan. */
export const isCut = ({ where = {} }: Standpoint): boolean => Object.keys(where).length > 0

/** The targets that the choices of a standpoint leave. */
export function within(plan: readonly PlanState[], { where = {} }: Standpoint): readonly PlanState[] {
  const isLeft = (wanted: readonly string[] | undefined, key: string | null) =>
    !wanted || wanted.includes(key ?? unstated)
  return plan.filter(
    ({ target }) =>
      isLeft(where.target_id, target.target_id) &&
      isLeft(where.owner_dept, target.owner_dept) &&
      isLeft(where.item_no, String(target.item_no)),
  )
}

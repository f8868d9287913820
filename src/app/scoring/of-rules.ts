import type { ContestRule } from '../../domain/contest'
import { besides, type Standpoint } from '../panels/asks'
import type { Contest } from './contest'

/** A standpoint that no choice of rules cuts: ranks and lines are those of whole scores. */
export const ofAllRules = (at: Standpoint): Standpoint => besides(at, 'rule_id', 'rule_dimension')

/** Whether rules are chosen. */
export const isOfSomeRules = ({ where = {} }: Standpoint): boolean =>
  where.rule_id !== undefined || where.rule_dimension !== undefined

/** What is of the rules chosen; a rule that the sheet does not have is of no dimension. */
export function ofRules<Part extends Pick<ContestRule, 'rule_id'>>(
  parts: readonly Part[],
  { rules }: Contest,
  { where = {} }: Standpoint,
): readonly Part[] {
  const dimensions = new Map(rules.map(({ rule_id, dimension }) => [rule_id, dimension]))
  const isLeft = (wanted: readonly string[] | undefined, key: string | undefined) =>
    !wanted || (key !== undefined && wanted.includes(key))
  return parts.filter(
    ({ rule_id }) => isLeft(where.rule_id, rule_id) && isLeft(where.rule_dimension, dimensions.get(rule_id)),
  )
}

import type { Dataset } from '../dataset'
import { activities } from './activities'
import { assistance } from './assistance'
import { audits } from './audits'
import { bargaining } from './bargaining'
import { budgetExec } from './budget-exec'
import { budgetLines } from './budget-lines'
import { collectiveEvents } from './collective-events'
import { disputes } from './disputes'
import { eightGroups } from './eight-groups'
import { firms100plus } from './firms-100plus'
import { monitorPoints } from './monitor-points'
import { orgUnits } from './org-units'
import { performanceEval } from './performance-eval'
import { planTargets } from './plan-targets'
import { pointsEntries } from './points-entries'
import { pointsRules } from './points-rules'
import { realname } from './realname'
import { smeRefund } from './sme-refund'
import { targetProgress } from './target-progress'
import { unionCoverage } from './union-coverage'

/** Every dataset the product knows; all else about a dataset is derived from its record. */
export const datasets: readonly Dataset[] = [
  orgUnits,
  unionCoverage,
  firms100plus,
  eightGroups,
  realname,
  bargaining,
  disputes,
  collectiveEvents,
  monitorPoints,
  budgetLines,
  budgetExec,
  smeRefund,
  performanceEval,
  audits,
  planTargets,
  targetProgress,
  assistance,
  activities,
  pointsRules,
  pointsEntries,
]

/** The record of a dataset; throws on an id that no record has. */
export function datasetOf(id: string): Dataset {
  const dataset = datasets.find((each) => each.id === id)
  if (!dataset) throw new Error(`unknown dataset: ${id}`)
  return dataset
}

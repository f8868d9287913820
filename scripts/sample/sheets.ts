import { activitySheets } from './activities'
import { assistanceSheets } from './assistance'
import { auditSheets } from './audits'
import { bargainingSheets } from './bargaining'
import { budgetExecSheets } from './budget-exec'
import { budgetLineSheets } from './budget-lines'
import { collectiveEventSheets } from './collective-events'
import { disputeSheets } from './disputes-sheets'
import { eightGroupSheets } from './eight-groups'
import { firmSheets } from './firms-100plus-sheets'
import { monitorPointSheets } from './monitor-points-sheets'
import { orgUnitSheets } from './org-units'
import { performanceEvalSheets } from './performance-eval'
import { planTargetSheets } from './plan-targets'
import { pointsEntrySheets } from './points-entries-sheets'
import { pointsRuleSheets } from './points-rules'
import { realnameSheets } from './realname'
import type { Sheet } from './sheet'
import { smeRefundSheets } from './sme-refund'
import { targetProgressSheets } from './target-progress'
import { unionCoverageSheets } from './union-coverage-sheets'

/** Every file of data/sample. */
export const sampleSheets = (): Sheet[] => [
  ...orgUnitSheets(),
  ...unionCoverageSheets(),
  ...firmSheets(),
  ...eightGroupSheets(),
  ...realnameSheets(),
  ...bargainingSheets(),
  ...disputeSheets(),
  ...collectiveEventSheets(),
  ...monitorPointSheets(),
  ...budgetLineSheets(),
  ...budgetExecSheets(),
  ...smeRefundSheets(),
  ...performanceEvalSheets(),
  ...auditSheets(),
  ...planTargetSheets(),
  ...targetProgressSheets(),
  ...assistanceSheets(),
  ...activitySheets(),
  ...pointsRuleSheets(),
  ...pointsEntrySheets(),
]

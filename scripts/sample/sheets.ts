import { bargainingSheets } from './bargaining'
import { budgetExecSheets } from './budget-exec'
import { budgetLineSheets } from './budget-lines'
import { collectiveEventSheets } from './collective-events'
import { disputeSheets } from './disputes-sheets'
import { firmSheets } from './firms-100plus-sheets'
import { monitorPointSheets } from './monitor-points-sheets'
import { orgUnitSheets } from './org-units'
import { planTargetSheets } from './plan-targets'
import { realnameSheets } from './realname'
import type { Sheet } from './sheet'
import { targetProgressSheets } from './target-progress'
import { unionCoverageSheets } from './union-coverage-sheets'

/** Every file of data/sample. */
export const sampleSheets = (): Sheet[] => [
  ...orgUnitSheets(),
  ...unionCoverageSheets(),
  ...firmSheets(),
  ...realnameSheets(),
  ...bargainingSheets(),
  ...disputeSheets(),
  ...collectiveEventSheets(),
  ...monitorPointSheets(),
  ...budgetLineSheets(),
  ...budgetExecSheets(),
  ...planTargetSheets(),
  ...targetProgressSheets(),
]

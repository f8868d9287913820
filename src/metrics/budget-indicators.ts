import type { Indicator } from './indicator'
import { adjustedBudget } from './indicators/adjusted-budget'
import { budgetControl } from './indicators/budget-control'
import { carryoverBudgetRate } from './indicators/carryover-budget-rate'
import { carryoverChange } from './indicators/carryover-change'
import { carryoverRate } from './indicators/carryover-rate'
import { completionRate } from './indicators/completion-rate'
import { decMultiple } from './indicators/dec-multiple'
import { decShare } from './indicators/dec-share'
import { deviationPp } from './indicators/deviation-pp'
import { execRate } from './indicators/exec-rate'
import { generalSpentYtd } from './indicators/general-spent-ytd'
import { grassrootsShare } from './indicators/grassroots-share'
import { initialBudget } from './indicators/initial-budget'
import { keyWorkShare } from './indicators/key-work-share'
import { noBudgetSpend } from './indicators/no-budget-spend'
import { overBudget } from './indicators/over-budget'
import { q4Share } from './indicators/q4-share'
import { spent } from './indicators/spent'
import { spentYtd } from './indicators/spent-ytd'
import { threePublicBudget } from './indicators/three-public-budget'
import { threePublicBudgetChange } from './indicators/three-public-budget-change'
import { threePublicChange } from './indicators/three-public-change'
import { threePublicControl } from './indicators/three-public-control'
import { threePublicSpent } from './indicators/three-public-spent'
import { threePublicSpentLastYear } from './indicators/three-public-spent-last-year'
import { timeProgress } from './indicators/time-progress'

/** Budget execution, three-public spending and what is carried over. */
export const budgetIndicators: readonly Indicator[] = [
  initialBudget,
  adjustedBudget,
  spent,
  spentYtd,
  execRate,
  timeProgress,
  deviationPp,
  budgetControl,
  generalSpentYtd,
  grassrootsShare,
  keyWorkShare,
  decShare,
  decMultiple,
  q4Share,
  noBudgetSpend,
  overBudget,
  threePublicSpent,
  threePublicSpentLastYear,
  threePublicBudget,
  threePublicChange,
  threePublicBudgetChange,
  threePublicControl,
  completionRate,
  carryoverRate,
  carryoverBudgetRate,
  carryoverChange,
]

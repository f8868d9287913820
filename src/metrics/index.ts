import type { Indicator } from './indicator'
import { adjustedBudget } from './indicators/adjusted-budget'
import { allEmployees } from './indicators/all-employees'
import { amountPerWorker } from './indicators/amount-per-worker'
import { averageDays } from './indicators/average-days'
import { basicUnions } from './indicators/basic-unions'
import { budgetControl } from './indicators/budget-control'
import { cbaRate } from './indicators/cba-rate'
import { cbaRate100plus } from './indicators/cba-rate-100plus'
import { cbaWorkerCoverage } from './indicators/cba-worker-coverage'
import { collectiveEvents } from './indicators/collective-events'
import { collectivePetitions } from './indicators/collective-petitions'
import { collectiveShare } from './indicators/collective-share'
import { decShare } from './indicators/dec-share'
import { deviationPp } from './indicators/deviation-pp'
import { disputeBalanceGap } from './indicators/dispute-balance-gap'
import { disputesAccepted } from './indicators/disputes-accepted'
import { disputesClosed } from './indicators/disputes-closed'
import { disputesOpen } from './indicators/disputes-open'
import { disputesOpening } from './indicators/disputes-opening'
import { disputesPer1000 } from './indicators/disputes-per-1000'
import { execRate } from './indicators/exec-rate'
import { firmsExited } from './indicators/firms-exited'
import { firmsInHand } from './indicators/firms-in-hand'
import { firmsNewlyQualified } from './indicators/firms-newly-qualified'
import { firmsOpen } from './indicators/firms-open'
import { firmsOpenOver90Days } from './indicators/firms-open-over-90-days'
import { firmsOpening } from './indicators/firms-opening'
import { firmsUnionised } from './indicators/firms-unionised'
import { generalSpentYtd } from './indicators/general-spent-ytd'
import { grassrootsShare } from './indicators/grassroots-share'
import { initialBudget } from './indicators/initial-budget'
import { keyWorkShare } from './indicators/key-work-share'
import { mediatedShare } from './indicators/mediated-share'
import { mediationSuccess } from './indicators/mediation-success'
import { memberRateAll } from './indicators/member-rate-all'
import { memberRateUnionised } from './indicators/member-rate-unionised'
import { members } from './indicators/members'
import { noBudgetSpend } from './indicators/no-budget-spend'
import { onTimeRate } from './indicators/on-time-rate'
import { orgOnlineRate } from './indicators/org-online-rate'
import { overBudget } from './indicators/over-budget'
import { plannedLayoffShare } from './indicators/planned-layoff-share'
import { plannedLayoffs } from './indicators/planned-layoffs'
import { pointsInArrears } from './indicators/points-in-arrears'
import { pointsReported } from './indicators/points-reported'
import { q4Share } from './indicators/q4-share'
import { qualifiedMembers } from './indicators/qualified-members'
import { realnameMembers } from './indicators/realname-members'
import { realnameQualifiedRate } from './indicators/realname-qualified-rate'
import { realnameRate } from './indicators/realname-rate'
import { registeredMembers } from './indicators/registered-members'
import { settleRate } from './indicators/settle-rate'
import { spent } from './indicators/spent'
import { spentYtd } from './indicators/spent-ytd'
import { threePublicBudget } from './indicators/three-public-budget'
import { threePublicBudgetChange } from './indicators/three-public-budget-change'
import { threePublicChange } from './indicators/three-public-change'
import { threePublicControl } from './indicators/three-public-control'
import { threePublicSpent } from './indicators/three-public-spent'
import { threePublicSpentLastYear } from './indicators/three-public-spent-last-year'
import { timeProgress } from './indicators/time-progress'
import { unionisedUnits } from './indicators/unionised-units'
import { unitCoverageRate } from './indicators/unit-coverage-rate'
import { unitUnionRateDue } from './indicators/unit-union-rate-due'
import { unitUnionRateLegal } from './indicators/unit-union-rate-legal'
import { unpaidMonths } from './indicators/unpaid-months'
import { wageCbaRate } from './indicators/wage-cba-rate'
import { wcRate } from './indicators/wc-rate'
import { workersPerCase } from './indicators/workers-per-case'

/** Every indicator of the product, in the order of domain.md. */
export const indicators: readonly Indicator[] = [
  unitUnionRateLegal,
  unitUnionRateDue,
  unitCoverageRate,
  memberRateUnionised,
  memberRateAll,
  members,
  unionisedUnits,
  basicUnions,
  allEmployees,
  realnameRate,
  realnameQualifiedRate,
  orgOnlineRate,
  realnameMembers,
  registeredMembers,
  qualifiedMembers,
  wcRate,
  cbaRate,
  wageCbaRate,
  cbaWorkerCoverage,
  cbaRate100plus,
  firmsOpening,
  firmsNewlyQualified,
  firmsUnionised,
  firmsExited,
  firmsOpen,
  firmsOpenOver90Days,
  firmsInHand,
  disputesOpening,
  disputesAccepted,
  disputesClosed,
  disputesOpen,
  settleRate,
  onTimeRate,
  mediationSuccess,
  mediatedShare,
  collectiveShare,
  workersPerCase,
  amountPerWorker,
  averageDays,
  disputeBalanceGap,
  disputesPer1000,
  collectiveEvents,
  collectivePetitions,
  pointsReported,
  pointsInArrears,
  unpaidMonths,
  plannedLayoffs,
  plannedLayoffShare,
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
  q4Share,
  noBudgetSpend,
  overBudget,
  threePublicSpent,
  threePublicSpentLastYear,
  threePublicBudget,
  threePublicChange,
  threePublicBudgetChange,
  threePublicControl,
]

/** The record of an indicator; throws on an id that no record has. */
export function indicatorOf(id: string): Indicator {
  const indicator = indicators.find((each) => each.id === id)
  if (!indicator) throw new Error(`unknown indicator: ${id}`)
  return indicator
}

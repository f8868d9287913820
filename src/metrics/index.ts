import type { Indicator } from './indicator'
import { activitiesHeld } from './indicators/activities-held'
import { activityParticipants } from './indicators/activity-participants'
import { adjustedBudget } from './indicators/adjusted-budget'
import { aidFiled } from './indicators/aid-filed'
import { aidHelped } from './indicators/aid-helped'
import { allEmployees } from './indicators/all-employees'
import { amountPerWorker } from './indicators/amount-per-worker'
import { auditCoverage } from './indicators/audit-coverage'
import { auditIssueAmount } from './indicators/audit-issue-amount'
import { auditIssues } from './indicators/audit-issues'
import { averageDays } from './indicators/average-days'
import { avgRefund } from './indicators/avg-refund'
import { bargainingReference } from './indicators/bargaining-reference'
import { basicUnions } from './indicators/basic-unions'
import { budgetControl } from './indicators/budget-control'
import { carryoverBudgetRate } from './indicators/carryover-budget-rate'
import { carryoverChange } from './indicators/carryover-change'
import { carryoverRate } from './indicators/carryover-rate'
import { cbaRate } from './indicators/cba-rate'
import { cbaRate100plus } from './indicators/cba-rate-100plus'
import { cbaWorkerCoverage } from './indicators/cba-worker-coverage'
import { collectiveEvents } from './indicators/collective-events'
import { collectivePetitions } from './indicators/collective-petitions'
import { collectiveShare } from './indicators/collective-share'
import { completionRate } from './indicators/completion-rate'
import { daysNotWorked } from './indicators/days-not-worked'
import { daysNotWorkedPer1000 } from './indicators/days-not-worked-per-1000'
import { decShare } from './indicators/dec-share'
import { densityReference } from './indicators/density-reference'
import { deviationPp } from './indicators/deviation-pp'
import { disputeBalanceGap } from './indicators/dispute-balance-gap'
import { disputesAccepted } from './indicators/disputes-accepted'
import { disputesClosed } from './indicators/disputes-closed'
import { disputesOpen } from './indicators/disputes-open'
import { disputesOpening } from './indicators/disputes-opening'
import { disputesPer1000 } from './indicators/disputes-per-1000'
import { eightGroupCoverage } from './indicators/eight-group-coverage'
import { eightGroupMembers } from './indicators/eight-group-members'
import { eightGroupNewMembers } from './indicators/eight-group-new-members'
import { eightGroupWorkers } from './indicators/eight-group-workers'
import { evaluationRate } from './indicators/evaluation-rate'
import { evaluationScore } from './indicators/evaluation-score'
import { execRate } from './indicators/exec-rate'
import { firmsExited } from './indicators/firms-exited'
import { firmsInHand } from './indicators/firms-in-hand'
import { firmsNewlyQualified } from './indicators/firms-newly-qualified'
import { firmsOpen } from './indicators/firms-open'
import { firmsOpenOver90Days } from './indicators/firms-open-over-90-days'
import { firmsOpening } from './indicators/firms-opening'
import { firmsUnionised } from './indicators/firms-unionised'
import { fundsUnaudited } from './indicators/funds-unaudited'
import { generalSpentYtd } from './indicators/general-spent-ytd'
import { gradeMismatches } from './indicators/grade-mismatches'
import { grassrootsShare } from './indicators/grassroots-share'
import { initialBudget } from './indicators/initial-budget'
import { keyWorkShare } from './indicators/key-work-share'
import { mediatedShare } from './indicators/mediated-share'
import { mediationSuccess } from './indicators/mediation-success'
import { memberRateAll } from './indicators/member-rate-all'
import { memberRateUnionised } from './indicators/member-rate-unionised'
import { members } from './indicators/members'
import { mutualAid } from './indicators/mutual-aid'
import { noBudgetSpend } from './indicators/no-budget-spend'
import { onTimeRate } from './indicators/on-time-rate'
import { orgOnlineRate } from './indicators/org-online-rate'
import { overBudget } from './indicators/over-budget'
import { plannedLayoffShare } from './indicators/planned-layoff-share'
import { plannedLayoffs } from './indicators/planned-layoffs'
import { pointsDeducted } from './indicators/points-deducted'
import { pointsEarned } from './indicators/points-earned'
import { pointsInArrears } from './indicators/points-in-arrears'
import { pointsReported } from './indicators/points-reported'
import { pointsUncounted } from './indicators/points-uncounted'
import { preArbitrationShare } from './indicators/pre-arbitration-share'
import { prepFundPending } from './indicators/prep-fund-pending'
import { projectsUnevaluated } from './indicators/projects-unevaluated'
import { q4Share } from './indicators/q4-share'
import { qualifiedMembers } from './indicators/qualified-members'
import { realnameMembers } from './indicators/realname-members'
import { realnameQualifiedRate } from './indicators/realname-qualified-rate'
import { realnameRate } from './indicators/realname-rate'
import { rectifyOverdue } from './indicators/rectify-overdue'
import { rectifyRate } from './indicators/rectify-rate'
import { refundAmountRate } from './indicators/refund-amount-rate'
import { refundFirmRate } from './indicators/refund-firm-rate'
import { refundOverdue } from './indicators/refund-overdue'
import { refundPaid } from './indicators/refund-paid'
import { refundPending } from './indicators/refund-pending'
import { refundReach } from './indicators/refund-reach'
import { registeredMembers } from './indicators/registered-members'
import { reportingRate } from './indicators/reporting-rate'
import { settleRate } from './indicators/settle-rate'
import { spent } from './indicators/spent'
import { spentYtd } from './indicators/spent-ytd'
import { targetAchieved } from './indicators/target-achieved'
import { targetAwarded } from './indicators/target-awarded'
import { targetCompletion } from './indicators/target-completion'
import { targetDeviation } from './indicators/target-deviation'
import { targetForecastHigh } from './indicators/target-forecast-high'
import { targetForecastLow } from './indicators/target-forecast-low'
import { targetRecommended } from './indicators/target-recommended'
import { targetsMetShare } from './indicators/targets-met-share'
import { targetsMissed } from './indicators/targets-missed'
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
import { zeroTargetCount } from './indicators/zero-target-count'

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
  eightGroupWorkers,
  eightGroupMembers,
  eightGroupNewMembers,
  eightGroupCoverage,
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
  preArbitrationShare,
  collectiveEvents,
  collectivePetitions,
  pointsReported,
  pointsInArrears,
  unpaidMonths,
  plannedLayoffs,
  plannedLayoffShare,
  densityReference,
  bargainingReference,
  daysNotWorked,
  daysNotWorkedPer1000,
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
  completionRate,
  carryoverRate,
  carryoverBudgetRate,
  carryoverChange,
  refundAmountRate,
  refundFirmRate,
  refundReach,
  avgRefund,
  refundOverdue,
  refundPending,
  refundPaid,
  prepFundPending,
  evaluationScore,
  evaluationRate,
  projectsUnevaluated,
  gradeMismatches,
  auditCoverage,
  fundsUnaudited,
  auditIssues,
  auditIssueAmount,
  rectifyRate,
  rectifyOverdue,
  targetAchieved,
  targetRecommended,
  targetAwarded,
  targetCompletion,
  targetDeviation,
  targetForecastLow,
  targetForecastHigh,
  targetsMetShare,
  targetsMissed,
  zeroTargetCount,
  aidFiled,
  aidHelped,
  mutualAid,
  activitiesHeld,
  activityParticipants,
  reportingRate,
  pointsEarned,
  pointsDeducted,
  pointsUncounted,
]

/** The record of an indicator; throws on an id that no record has. */
export function indicatorOf(id: string): Indicator {
  const indicator = indicators.find((each) => each.id === id)
  if (!indicator) throw new Error(`unknown indicator: ${id}`)
  return indicator
}

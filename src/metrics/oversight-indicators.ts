import type { Indicator } from './indicator'
import { auditCoverage } from './indicators/audit-coverage'
import { auditIssueAmount } from './indicators/audit-issue-amount'
import { auditIssues } from './indicators/audit-issues'
import { avgRefund } from './indicators/avg-refund'
import { evaluationRate } from './indicators/evaluation-rate'
import { evaluationScore } from './indicators/evaluation-score'
import { fundsUnaudited } from './indicators/funds-unaudited'
import { gradeMismatches } from './indicators/grade-mismatches'
import { prepFundPending } from './indicators/prep-fund-pending'
import { projectsUnevaluated } from './indicators/projects-unevaluated'
import { rectifyOverdue } from './indicators/rectify-overdue'
import { rectifyRate } from './indicators/rectify-rate'
import { refundAmountRate } from './indicators/refund-amount-rate'
import { refundFirmRate } from './indicators/refund-firm-rate'
import { refundOverdue } from './indicators/refund-overdue'
import { refundPaid } from './indicators/refund-paid'
import { refundPending } from './indicators/refund-pending'
import { refundReach } from './indicators/refund-reach'

/** Refunds, evaluations and audits. */
export const oversightIndicators: readonly Indicator[] = [
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
]

import type { Indicator } from './indicator'
import { amountPerWorker } from './indicators/amount-per-worker'
import { averageDays } from './indicators/average-days'
import { bargainingReference } from './indicators/bargaining-reference'
import { collectiveEvents } from './indicators/collective-events'
import { collectivePetitions } from './indicators/collective-petitions'
import { collectiveShare } from './indicators/collective-share'
import { daysNotWorked } from './indicators/days-not-worked'
import { daysNotWorkedPer1000 } from './indicators/days-not-worked-per-1000'
import { densityReference } from './indicators/density-reference'
import { disputeBalanceGap } from './indicators/dispute-balance-gap'
import { disputesAccepted } from './indicators/disputes-accepted'
import { disputesClosed } from './indicators/disputes-closed'
import { disputesOpen } from './indicators/disputes-open'
import { disputesOpening } from './indicators/disputes-opening'
import { disputesPer1000 } from './indicators/disputes-per-1000'
import { mediatedShare } from './indicators/mediated-share'
import { mediationSuccess } from './indicators/mediation-success'
import { onTimeRate } from './indicators/on-time-rate'
import { plannedLayoffShare } from './indicators/planned-layoff-share'
import { plannedLayoffs } from './indicators/planned-layoffs'
import { pointsInArrears } from './indicators/points-in-arrears'
import { pointsReported } from './indicators/points-reported'
import { preArbitrationShare } from './indicators/pre-arbitration-share'
import { settleRate } from './indicators/settle-rate'
import { unpaidMonths } from './indicators/unpaid-months'
import { workersPerCase } from './indicators/workers-per-case'

/** Disputes, collective events, monitoring points, and the international view. */
export const labourIndicators: readonly Indicator[] = [
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
]

import type { Indicator } from './indicator'
import { activitiesHeld } from './indicators/activities-held'
import { activityParticipants } from './indicators/activity-participants'
import { aidFiled } from './indicators/aid-filed'
import { aidHelped } from './indicators/aid-helped'
import { mutualAid } from './indicators/mutual-aid'
import { pointsDeducted } from './indicators/points-deducted'
import { pointsEarned } from './indicators/points-earned'
import { pointsUncounted } from './indicators/points-uncounted'
import { reportingRate } from './indicators/reporting-rate'
import { targetAchieved } from './indicators/target-achieved'
import { targetAwarded } from './indicators/target-awarded'
import { targetCompletion } from './indicators/target-completion'
import { targetDeviation } from './indicators/target-deviation'
import { targetForecastHigh } from './indicators/target-forecast-high'
import { targetForecastLow } from './indicators/target-forecast-low'
import { targetRecommended } from './indicators/target-recommended'
import { targetsMetShare } from './indicators/targets-met-share'
import { targetsMissed } from './indicators/targets-missed'
import { zeroReports } from './indicators/zero-reports'
import { zeroTargetCount } from './indicators/zero-target-count'

/** Targets of the plan, aid, activities, reporting and the contest. */
export const planIndicators: readonly Indicator[] = [
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
  zeroReports,
  pointsEarned,
  pointsDeducted,
  pointsUncounted,
]

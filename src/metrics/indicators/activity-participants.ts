import { flow, type Indicator } from '../indicator'

export const activityParticipants: Indicator = {
  id: 'activity_participants',
  name: { zh: '要点活动参加人次', en: 'Participants of activities' },
  unit: 'persons',
  better: 'higher',
  formula: { zh: '各月参加人次之和', en: 'participants of each month, summed' },
  source: {
    grade: 'P',
    clause: { zh: '要点第 4–9、12、14 项', en: 'Plan, items 4 to 9, 12 and 14' },
  },
  caveat: {
    zh: '人次，不去重；未填人次的行不计入。',
    en: 'Counts visits; rows without the number are left out.',
  },
  view: 'activity_months',
  aggregate: flow('participants'),
  reading: 'year_to_date',
}

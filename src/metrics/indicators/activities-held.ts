import { flow, type Indicator } from '../indicator'

export const activitiesHeld: Indicator = {
  id: 'activities_held',
  name: { zh: '要点活动开展次数', en: 'Activities held' },
  unit: 'pieces',
  better: 'higher',
  formula: { zh: '各月开展次数之和', en: 'times held in each month, summed' },
  source: {
    grade: 'P',
    clause: { zh: '要点第 4–9、12、14 项', en: 'Plan, items 4 to 9, 12 and 14' },
  },
  caveat: { zh: '次数多少不说明效果。', en: 'How often says nothing about the effect.' },
  view: 'activity_months',
  aggregate: flow('activity_count'),
  reading: 'year_to_date',
}

import { flow, type Indicator } from '../indicator'

export const daysNotWorked: Indicator = {
  id: 'days_not_worked',
  code: 'I3',
  name: { zh: '监测点停工人日（非国际组织口径）', en: 'Days not worked at points (not the ILO concept)' },
  unit: 'person_days',
  better: 'lower',
  formula: {
    zh: 'Σ（监测点用工人数 × 停工天数）',
    en: 'Σ (employees of the point × its stoppage days)',
  },
  source: {
    grade: 'S',
    clause: { zh: '美国劳工统计局：停工人日', en: 'US Bureau of Labor Statistics: days idle' },
  },
  caveat: {
    zh: '非国际劳工组织官方口径：只含监测点，按全员停工计，为上限；停工停产不分是否因争议。',
    en: 'Not the official ILO concept: monitoring points only; the whole staff counts as idle, an upper bound; stoppages for other reasons than a dispute are in it.',
  },
  view: 'point_months',
  aggregate: flow('employees * stoppage_days'),
  reading: 'year_to_date',
}

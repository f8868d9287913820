import { each, type Indicator, last } from '../indicator'

export const daysNotWorkedPer1000: Indicator = {
  id: 'days_not_worked_per_1000',
  code: 'I4',
  name: {
    zh: '监测点每千职工停工天数（非国际组织口径）',
    en: 'Days not worked per 1,000 at points (not the ILO concept)',
  },
  unit: 'days_per_thousand',
  better: 'lower',
  formula: {
    zh: 'Σ（监测点用工人数 × 停工天数）÷ 期末监测点用工人数 × 1000',
    en: 'Σ (employees of the point × its stoppage days) ÷ employees of the points at the end × 1,000',
  },
  numerator: { zh: '停工人日', en: 'days not worked' },
  denominator: { zh: '期末用工人数', en: 'employees at the end' },
  source: {
    grade: 'GK',
    clause: { zh: '国际劳工组织统计：每千职工停工天数', en: 'ILOSTAT: days not worked per 1,000 workers' },
  },
  caveat: {
    zh: '非国际劳工组织官方口径：只含监测点，按全员停工计，为上限；停工停产不分是否因争议；用工人数取期末当月，当月未知的监测点不计入。',
    en: 'Not the official ILO concept: monitoring points only; the whole staff counts as idle, an upper bound; stoppages for other reasons than a dispute are in it. Employees are those of the last month; a point without them is left out.',
  },
  view: 'point_months',
  aggregate: {
    kind: 'ratio',
    numerator: [each('employees * stoppage_days')],
    denominator: [last('employees')],
    per: 1000,
  },
  reading: 'year_to_date',
}

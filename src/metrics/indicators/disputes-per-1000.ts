import { each, type Indicator, last } from '../indicator'

export const disputesPer1000: Indicator = {
  id: 'disputes_per_1000',
  code: 'D8',
  name: { zh: '每千职工争议件数', en: 'Disputes per 1,000 employees' },
  unit: 'per_thousand',
  better: 'lower',
  formula: { zh: '受理件数 ÷ 职工人数 × 1000', en: 'accepted ÷ employees × 1,000' },
  numerator: { zh: '受理', en: 'accepted' },
  denominator: { zh: '期末全部职工数', en: 'employees at the end' },
  source: { grade: 'D', clause: { zh: '本项目定义', en: 'defined by this project' } },
  caveat: {
    zh: '职工数取期末当月；当月没有争议报表或职工数未知的单位不计入。',
    en: 'Employees are those of the last month; a unit without them, or without a report on disputes in it, is left out.',
  },
  view: 'dispute_units',
  aggregate: {
    kind: 'ratio',
    numerator: [each('accepted')],
    denominator: [last('all_employees')],
    per: 1000,
  },
  reading: 'year_to_date',
}

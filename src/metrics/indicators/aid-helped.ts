import { flow, type Indicator } from '../indicator'

export const aidHelped: Indicator = {
  id: 'aid_helped',
  name: { zh: '四送四助惠及人次', en: 'Persons helped' },
  unit: 'persons',
  better: 'higher',
  formula: { zh: '各月惠及人次之和', en: 'persons helped in each month, summed' },
  source: { grade: 'P', clause: { zh: '要点第 10 项：四送四助', en: 'Plan, item 10: aid visits' } },
  caveat: { zh: '人次，不去重。', en: 'Counts visits: one person may be helped more than once.' },
  view: 'assistance_months',
  aggregate: flow('helped'),
  reading: 'year_to_date',
}

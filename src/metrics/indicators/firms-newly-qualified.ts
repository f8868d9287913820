import { flow, type Indicator } from '../indicator'

export const firmsNewlyQualified: Indicator = {
  id: 'firms_newly_qualified',
  name: { zh: '百人以上企业新纳入', en: '100+ firms newly identified' },
  unit: 'firms',
  better: 'neither',
  formula: { zh: '期内纳入的企业数', en: 'firms identified in the period' },
  source: { grade: 'P', clause: { zh: '要点第 11 项', en: 'Plan, item 11' } },
  caveat: {
    zh: '百人以上以台账职工数一栏为准；离开日期取建会、退出两者中较早的。',
    en: '100+ is as the ledger’s employee column says; a firm leaves on the earlier of its union and exit dates.',
  },
  view: 'firm_months',
  aggregate: flow('newly_qualified'),
  reading: 'month',
}

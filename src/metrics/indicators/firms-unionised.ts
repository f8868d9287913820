import { flow, type Indicator } from '../indicator'

export const firmsUnionised: Indicator = {
  id: 'firms_unionised',
  name: { zh: '百人以上企业新建会', en: '100+ firms unionised' },
  unit: 'firms',
  better: 'higher',
  formula: { zh: '期内建会的企业数', en: 'firms unionised in the period' },
  source: { grade: 'P', clause: { zh: '要点第 11 项', en: 'Plan, item 11' } },
  caveat: {
    zh: '百人以上以台账职工数一栏为准；离开日期取建会、退出两者中较早的。',
    en: '100+ is as the ledger’s employee column says; a firm leaves on the earlier of its union and exit dates.',
  },
  view: 'firm_months',
  aggregate: flow('unionised'),
  reading: 'month',
}

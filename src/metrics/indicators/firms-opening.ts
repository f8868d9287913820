import { first, type Indicator } from '../indicator'

export const firmsOpening: Indicator = {
  id: 'firms_opening',
  name: { zh: '百人以上企业期初未建会', en: '100+ firms open at start' },
  unit: 'firms',
  better: 'lower',
  formula: {
    zh: '期初已纳入、尚未建会也未退出的企业数',
    en: 'firms identified before the period and neither unionised nor exited',
  },
  source: { grade: 'P', clause: { zh: '要点第 11 项', en: 'Plan, item 11' } },
  caveat: {
    zh: '百人以上以台账职工数一栏为准；离开日期取建会、退出两者中较早的。',
    en: '100+ is as the ledger’s employee column says; a firm leaves on the earlier of its union and exit dates.',
  },
  view: 'firm_months',
  aggregate: { kind: 'sum', terms: [first('opening')] },
  reading: 'month',
}

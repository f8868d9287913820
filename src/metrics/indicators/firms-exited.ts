import { flow, type Indicator } from '../indicator'

export const firmsExited: Indicator = {
  id: 'firms_exited',
  name: { zh: '百人以上企业退出', en: '100+ firms exited' },
  unit: 'firms',
  better: 'neither',
  formula: { zh: '期内未建会而退出的企业数', en: 'firms that left the ledger un-unionised in the period' },
  source: { grade: 'P', clause: { zh: '要点第 11 项', en: 'Plan, item 11' } },
  caveat: {
    zh: '百人以上以台账职工数一栏为准；离开日期取建会、退出两者中较早的。',
    en: '100+ is as the ledger’s employee column says; a firm leaves on the earlier of its union and exit dates.',
  },
  view: 'firm_months',
  aggregate: flow('exited'),
  reading: 'month',
}

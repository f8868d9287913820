import { type Indicator, stock } from '../indicator'

export const firmsOpen: Indicator = {
  id: 'firms_open',
  name: { zh: '百人以上企业未建会', en: '100+ firms not unionised' },
  unit: 'firms',
  better: 'lower',
  formula: { zh: '期初 + 新纳入 − 新建会 − 退出', en: 'opening + newly identified − unionised − exited' },
  source: {
    grade: 'P',
    clause: { zh: '要点第 11 项：动态清零', en: 'Plan, item 11: to zero and kept there' },
  },
  caveat: {
    zh: '百人以上以台账职工数一栏为准；离开日期取建会、退出两者中较早的。',
    en: '100+ is as the ledger’s employee column says; a firm leaves on the earlier of its union and exit dates.',
  },
  view: 'firm_months',
  aggregate: stock('open_end'),
  reading: 'month',
}

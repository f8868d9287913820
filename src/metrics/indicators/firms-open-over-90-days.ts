import { type Indicator, stock } from '../indicator'

export const firmsOpenOver90Days: Indicator = {
  id: 'firms_open_over_90_days',
  name: { zh: '未建会超过 90 天的百人以上企业', en: '100+ firms open over 90 days' },
  unit: 'firms',
  better: 'lower',
  formula: {
    zh: '月末未建会且纳入已超过 90 天的企业数',
    en: 'firms open at month end and identified over 90 days before',
  },
  source: { grade: 'D', clause: { zh: '要点第 11 项', en: 'Plan, item 11' } },
  caveat: {
    zh: '百人以上以台账职工数一栏为准；离开日期取建会、退出两者中较早的。',
    en: '100+ is as the ledger’s employee column says; a firm leaves on the earlier of its union and exit dates.',
  },
  view: 'firm_months',
  aggregate: stock('CASE WHEN open_end = 1 AND age_days > 90 THEN 1 WHEN open_end IS NOT NULL THEN 0 END'),
  reading: 'month',
}

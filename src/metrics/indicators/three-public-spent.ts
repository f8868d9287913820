import { type Indicator, stock } from '../indicator'

export const threePublicSpent: Indicator = {
  id: 'three_public_spent',
  name: { zh: '三公经费（累计）', en: 'Three-public spending to date' },
  unit: 'yuan',
  better: 'lower',
  formula: { zh: '1 月至当月三公支出之和', en: 'three-public spending from January to the month' },
  source: { grade: 'P', clause: { zh: '要点第 11 项', en: 'Plan, item 11' } },
  caveat: {
    zh: '含财政拨款与工会经费两种资金来源，可按来源分看；公布的三公口径只含财政拨款。',
    en: 'Covers fiscal money and union funds, and can be split by source; the published concept covers fiscal money only.',
  },
  view: 'three_public_months',
  aggregate: stock('spent_ytd'),
  reading: 'month',
}

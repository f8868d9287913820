import { type Indicator, stock } from '../indicator'

export const threePublicBudget: Indicator = {
  id: 'three_public_budget',
  name: { zh: '三公预算', en: 'Three-public budget' },
  unit: 'yuan',
  better: 'lower',
  formula: { zh: '三公年初预算之和', en: 'initial three-public budgets, summed' },
  source: { grade: 'P', clause: { zh: '要点第 11 项', en: 'Plan, item 11' } },
  caveat: {
    zh: '含财政拨款与工会经费两种资金来源，可按来源分看；公布的三公口径只含财政拨款。',
    en: 'Covers fiscal money and union funds, and can be split by source; the published concept covers fiscal money only.',
  },
  view: 'three_public_months',
  aggregate: stock('budget'),
  reading: 'month',
}

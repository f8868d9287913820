import { type Indicator, stockRatio } from '../indicator'

export const threePublicBudgetChange: Indicator = {
  id: 'three_public_budget_change',
  code: 'B7',
  name: { zh: '三公预算变动率', en: 'Change of the three-public budget' },
  unit: 'ratio',
  better: 'lower',
  formula: {
    zh: '（本年预算 − 上年预算）÷ 上年预算',
    en: '(this year’s − last year’s budget) ÷ last year’s',
  },
  numerator: { zh: '增减额', en: 'change' },
  denominator: { zh: '上年预算', en: 'last year’s budget' },
  partsUnit: 'yuan',
  source: { grade: 'P', clause: { zh: '要点第 11 项：只减不增', en: 'Plan, item 11: only down' } },
  caveat: {
    zh: '含财政拨款与工会经费两种资金来源，可按来源分看；公布的三公口径只含财政拨款。',
    en: 'Covers fiscal money and union funds, and can be split by source; the published concept covers fiscal money only.',
  },
  view: 'three_public_months',
  aggregate: stockRatio('budget - budget_last_year', 'budget_last_year'),
  reading: 'month',
}

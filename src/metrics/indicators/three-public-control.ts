import { type Indicator, stockRatio } from '../indicator'

export const threePublicControl: Indicator = {
  id: 'three_public_control',
  code: 'B8',
  name: { zh: '三公控制率', en: 'Three-public control rate' },
  unit: 'ratio',
  better: 'lower',
  formula: {
    zh: '三公累计支出 ÷ 三公调整后预算',
    en: 'three-public spending to date ÷ adjusted three-public budget',
  },
  numerator: { zh: '累计支出', en: 'spending to date' },
  denominator: { zh: '调整后预算', en: 'adjusted budget' },
  partsUnit: 'yuan',
  source: { grade: 'GK', clause: { zh: '通行口径', en: 'common practice' } },
  caveat: {
    zh: '含财政拨款与工会经费两种资金来源，可按来源分看；公布的三公口径只含财政拨款。',
    en: 'Covers fiscal money and union funds, and can be split by source; the published concept covers fiscal money only.',
  },
  view: 'three_public_months',
  aggregate: stockRatio('spent_ytd', 'adjusted'),
  reading: 'month',
}

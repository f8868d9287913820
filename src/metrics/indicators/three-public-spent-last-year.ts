import { type Indicator, stock } from '../indicator'

export const threePublicSpentLastYear: Indicator = {
  id: 'three_public_spent_last_year',
  name: { zh: '三公经费（上年同期）', en: 'Three-public spending, same months last year' },
  unit: 'yuan',
  better: 'neither',
  formula: { zh: '上年 1 月至当月三公支出之和', en: 'three-public spending in the same months of last year' },
  source: { grade: 'P', clause: { zh: '要点第 11 项', en: 'Plan, item 11' } },
  caveat: {
    zh: '含财政拨款与工会经费两种资金来源，可按来源分看；公布的三公口径只含财政拨款。',
    en: 'Covers fiscal money and union funds, and can be split by source; the published concept covers fiscal money only.',
  },
  view: 'three_public_months',
  aggregate: stock('spent_ytd_last_year'),
  reading: 'month',
}

import { type Indicator, stockRatio } from '../indicator'

export const threePublicChange: Indicator = {
  id: 'three_public_change',
  code: 'B7',
  name: { zh: '三公变动率', en: 'Change in three-public spending' },
  unit: 'ratio',
  better: 'lower',
  formula: {
    zh: '（本年同期 − 上年同期）÷ 上年同期',
    en: '(this year − last year) ÷ last year, same months',
  },
  numerator: { zh: '增减额', en: 'change' },
  denominator: { zh: '上年同期', en: 'last year' },
  partsUnit: 'yuan',
  source: { grade: 'P', clause: { zh: '要点第 11 项：只减不增', en: 'Plan, item 11: only down' } },
  caveat: {
    zh: '含财政拨款与工会经费两种资金来源，可按来源分看；公布的三公口径只含财政拨款。',
    en: 'Covers fiscal money and union funds, and can be split by source; the published concept covers fiscal money only.',
  },
  view: 'three_public_months',
  aggregate: stockRatio('spent_ytd - spent_ytd_last_year', 'spent_ytd_last_year'),
  reading: 'month',
}

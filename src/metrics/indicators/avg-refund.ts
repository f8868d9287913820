import { flowRatio, type Indicator } from '../indicator'

export const avgRefund: Indicator = {
  id: 'avg_refund',
  code: 'F4',
  name: { zh: '户均返还', en: 'Refund per firm' },
  unit: 'yuan_per_firm',
  better: 'neither',
  formula: { zh: '已返还金额 ÷ 已返还户数', en: 'refunded ÷ firms refunded' },
  numerator: { zh: '已返金额', en: 'refunded' },
  denominator: { zh: '已返户数', en: 'firms refunded' },
  source: {
    grade: 'S',
    clause: { zh: '威海市 2022：户均约 1,264 元', en: 'Weihai 2022: about 1,264 CNY each' },
  },
  caveat: { zh: '同一企业每半年计一次。', en: 'A firm counts once each half-year.' },
  view: 'refund_halves',
  aggregate: flowRatio('paid', 'paid_firms'),
  reading: 'year_to_date',
}

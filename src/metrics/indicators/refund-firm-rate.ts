import { flowRatio, type Indicator } from '../indicator'

export const refundFirmRate: Indicator = {
  id: 'refund_firm_rate',
  code: 'F2',
  name: { zh: '返还户数率', en: 'Refund rate by firms' },
  unit: 'ratio',
  better: 'higher',
  formula: { zh: '已返还户数 ÷ 应返还户数', en: 'firms refunded ÷ firms due' },
  numerator: { zh: '已返户数', en: 'firms refunded' },
  denominator: { zh: '应返户数', en: 'firms due' },
  source: {
    grade: 'S',
    clause: {
      zh: '厅字〔2019〕32号；山西：应返尽返、建台账',
      en: 'office document [2019] 32; Shanxi: refund all, keep a ledger',
    },
  },
  caveat: {
    zh: '台账只记最新状态，之后补返的也计入以前的半年。',
    en: 'The ledger keeps only its latest state, so later payments count for earlier half-years too.',
  },
  view: 'refund_halves',
  aggregate: flowRatio('paid_firms', 'due_firms'),
  reading: 'year_to_date',
}

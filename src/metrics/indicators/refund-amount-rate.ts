import { flowRatio, type Indicator } from '../indicator'

export const refundAmountRate: Indicator = {
  id: 'refund_amount_rate',
  code: 'F1',
  name: { zh: '返还金额率', en: 'Refund rate by amount' },
  unit: 'ratio',
  better: 'higher',
  formula: { zh: '已返还金额 ÷ 应返还金额', en: 'refunded ÷ due' },
  numerator: { zh: '已返金额', en: 'refunded' },
  denominator: { zh: '应返金额', en: 'due' },
  source: {
    grade: 'S',
    clause: {
      zh: '厅字〔2019〕32号；山西：应返尽返、建台账',
      en: 'office document [2019] 32; Shanxi: refund all, keep a ledger',
    },
  },
  caveat: {
    zh: '台账只记最新状态，之后补返的也计入以前的半年。半年计入其最后一个月，未结束的不计。',
    en: 'The ledger keeps only its latest state, so later payments count for earlier half-years too. A half-year counts in its last month, one that still runs does not.',
  },
  view: 'refund_halves',
  aggregate: flowRatio('paid', 'due'),
  reading: 'year_to_date',
}

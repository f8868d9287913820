import { flowRatio, type Indicator } from '../indicator'

export const refundReach: Indicator = {
  id: 'refund_reach',
  code: 'F3',
  name: { zh: '返还覆盖面', en: 'Refund reach' },
  unit: 'ratio',
  better: 'higher',
  formula: { zh: '已返还户数 ÷ 符合条件小微户数', en: 'firms refunded ÷ eligible small firms' },
  numerator: { zh: '已返户数', en: 'firms refunded' },
  denominator: { zh: '符合条件户数', en: 'eligible firms' },
  source: {
    grade: 'S',
    clause: {
      zh: '厅字〔2019〕32号；山西：应返尽返、建台账',
      en: 'office document [2019] 32; Shanxi: refund all, keep a ledger',
    },
  },
  caveat: {
    zh: '同一企业每半年计一次。台账只记最新状态，之后补返的也计入以前的半年。',
    en: 'A firm counts once each half-year. The ledger keeps only its latest state, so later payments count for earlier half-years too.',
  },
  view: 'refund_halves',
  aggregate: flowRatio('paid_firms', 'eligible_firms'),
  reading: 'year_to_date',
}

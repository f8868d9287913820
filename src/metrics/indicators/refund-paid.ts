import { type Indicator, stock } from '../indicator'

export const refundPaid: Indicator = {
  id: 'refund_paid',
  name: { zh: '已返还金额', en: 'Refunded' },
  unit: 'yuan',
  better: 'higher',
  formula: { zh: '各半年已返还金额之和', en: 'refunds paid, summed over half-years' },
  source: {
    grade: 'S',
    clause: {
      zh: '厅字〔2019〕32号；山西：应返尽返、建台账',
      en: 'office document [2019] 32; Shanxi: refund all, keep a ledger',
    },
  },
  caveat: {
    zh: '台账只记最新状态；累计到该月已开始的各半年。',
    en: 'The ledger keeps only its latest state; all half-years that have begun by the month.',
  },
  view: 'refund_months',
  aggregate: stock('paid'),
  reading: 'month',
}

import { type Indicator, stock } from '../indicator'

export const refundPending: Indicator = {
  id: 'refund_pending',
  name: { zh: '未到期待返还金额', en: 'Refunds not yet due' },
  unit: 'yuan',
  better: 'neither',
  formula: {
    zh: 'Σ(应返 − 已返)，截止日不早于该月末',
    en: 'Σ (due − paid) of half-years whose deadline does not lie before the month’s end',
  },
  source: {
    grade: 'S',
    clause: {
      zh: '厅字〔2019〕32号；山西：应返尽返、建台账',
      en: 'office document [2019] 32; Shanxi: refund all, keep a ledger',
    },
  },
  caveat: {
    zh: '台账只记最新状态；含尚未结束的半年。',
    en: 'The ledger keeps only its latest state; half-years that still run are in it.',
  },
  view: 'refund_months',
  aggregate: stock('pending'),
  reading: 'month',
}

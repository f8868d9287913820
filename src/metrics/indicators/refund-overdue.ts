import { type Indicator, stock } from '../indicator'

export const refundOverdue: Indicator = {
  id: 'refund_overdue',
  code: 'F5',
  name: { zh: '逾期未返还金额', en: 'Refunds overdue' },
  unit: 'yuan',
  better: 'lower',
  formula: {
    zh: 'Σ(应返 − 已返)，截止日早于该月末',
    en: 'Σ (due − paid) of half-years whose deadline lies before the month’s end',
  },
  source: {
    grade: 'P',
    clause: { zh: '要点第 11 项：小微企业工会经费返还', en: 'Plan, item 11: refunds to small firms' },
  },
  caveat: {
    zh: '台账只记最新状态：以前月份的数是至今仍未返还的部分，只会偏低。没有截止日的未返部分未知。',
    en: 'The ledger keeps only its latest state: for earlier months this is what is unpaid to this day, never too much. Unpaid amounts without a deadline are unknown.',
  },
  view: 'refund_months',
  aggregate: stock('overdue'),
  reading: 'month',
}

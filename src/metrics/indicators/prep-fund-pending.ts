import { type Indicator, stock } from '../indicator'

export const prepFundPending: Indicator = {
  id: 'prep_fund_pending',
  code: 'F6',
  name: { zh: '未建会企业筹备金余额', en: 'Preparatory fund held' },
  unit: 'yuan',
  better: 'lower',
  formula: {
    zh: '半年末未建会企业筹备金余额之和',
    en: 'balance of preparatory funds at the half-year’s end, summed over units',
  },
  source: {
    grade: 'S',
    clause: { zh: '厦门：建会后返还筹备金', en: 'Xiamen: refunded once a union is set up' },
  },
  caveat: {
    zh: '半年末余额，不跨半年相加；建会后才能返还。',
    en: 'A balance at the half-year’s end, not added up over half-years; it can be refunded only after a union is set up.',
  },
  view: 'refund_halves',
  aggregate: stock('pending_prep'),
  reading: 'year_to_date',
}

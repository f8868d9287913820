import { amount, none, worked } from '../support/figures'
import { refundFacts } from './refund-facts'

worked('prep_fund_pending', refundFacts, [
  ['is the balance at the end', '2020-06', amount(50_000)],
  // 60,000, not 50,000 + 60,000
  ['is not added up over half-years', '2020', amount(60_000)],
  ['is unknown where it is not told', '2021', amount(null, 1)],
  ['adds up units', '2022-06', amount(5000)],
  ['has no figure between', '2020-07', none],
])

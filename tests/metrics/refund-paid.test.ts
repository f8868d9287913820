import { amount, worked } from '../support/figures'
import { refundFacts } from './refund-facts'

worked('refund_paid', refundFacts, [
  ['is of half-years that have begun', '2020-06', amount(390_000)],
  ['adds up half-years', '2020-12', amount(740_000)],
  ['is of one half-year', { in: '2021-10', where: { half_year: '2020-H2' } }, amount(350_000)],
  // 390,000 + 350,000 + 0 + 0 + 0 + 8,800
  ['adds up units', '2022-10', amount(748_800)],
])

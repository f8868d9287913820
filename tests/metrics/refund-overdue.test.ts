import { amount, none, worked } from '../support/figures'
import { refundFacts } from './refund-facts'

worked('refund_overdue', refundFacts, [
  // The first half is due on 31 December: not late on that day
  ['is 0 on the last day', '2020-12', amount(0)],
  ['begins in the month after', '2021-01', amount(10_000, 1)],
  // 400,000 − 390,000 and 500,000 − 350,000; the half-year without a deadline is left out
  ['adds up half-years', '2021-06', amount(160_000, 1)],
  ['is unknown without a deadline', { in: '2021-06', where: { half_year: '2021-H1' } }, amount(null, 1)],
  ['is 0 before the deadline', { in: '2022-02', where: { half_year: '2021-H2' } }, amount(0)],
  // 10,000 + 150,000 + 100,000; B's 800 too much make up for nothing
  ['is not lowered by what is paid beyond', '2022-10', amount(260_000, 1)],
  ['has no figure before the first half-year', '2019-12', none],
])

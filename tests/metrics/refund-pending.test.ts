import { amount, worked } from '../support/figures'
import { refundFacts } from './refund-facts'

worked('refund_pending', refundFacts, [
  // 10,000 of the first half, 150,000 of the second
  ['is what has time', '2020-12', amount(160_000)],
  // The second half is due on 31 May
  ['ends with the deadline', '2021-05', amount(150_000, 1)],
  // 100,000 of the half-year that has begun; the one without a deadline is left out
  ['holds a half-year that still runs', '2021-07', amount(100_000, 1)],
  ['is 0 where nothing is unpaid', { in: '2022-06', where: { unit_code: 'B' } }, amount(0)],
])

import { amount, worked } from '../support/figures'
import { planFacts } from './plan-facts'

worked('zero_target_count', planFacts, [
  ['is 0 where 0 was reported', { in: '2021-04', where: { target_id: 'T3' } }, amount(0)],
  ['is what the month states', { in: '2021-06', where: { target_id: 'T3' } }, amount(1)],
  // No report is not zero
  ['is unknown without a report', { in: '2021-05', where: { target_id: 'T3' } }, amount(null, 1)],
  // T1 at 18 is no zero target
  ['leaves other targets out', { in: '2021-07', where: { target_id: 'T1' } }, amount(null, 1)],
])

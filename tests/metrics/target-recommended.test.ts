import { amount, worked } from '../support/figures'
import { planFacts } from './plan-facts'

worked('target_recommended', planFacts, [
  ['is what was recommended so far', { in: '2021-04', where: { target_id: 'T1' } }, amount(8)],
  ['is corrected downwards', { in: '2021-07', where: { target_id: 'T1' } }, amount(18)],
  // T2 is done, nobody told of a recommendation
  ['is unknown where it does not apply', { in: '2021-07', where: { target_id: 'T2' } }, amount(null, 1)],
  ['is unknown in a month without a report', { in: '2021-05', where: { target_id: 'T1' } }, amount(null, 1)],
])

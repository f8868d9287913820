import { amount, worked } from '../support/figures'
import { planFacts } from './plan-facts'

worked('target_awarded', planFacts, [
  ['is what was awarded so far', { in: '2021-04', where: { target_id: 'T1' } }, amount(3)],
  // July tells of recommendations only: the 3 awards of April stand
  ['stands until told otherwise', { in: '2021-07', where: { target_id: 'T1' } }, amount(3)],
  ['is unknown before the first award', { in: '2021-01', where: { target_id: 'T1' } }, amount(null, 1)],
  ['is unknown in a month without a report', { in: '2021-05', where: { target_id: 'T1' } }, amount(null, 1)],
])

import { contest } from '../support/contest'
import { amount, none, worked } from '../support/figures'

worked('points_deducted', contest, [
  // 3 × 2, although the sheet writes −2; A's two entries deduct 0
  ['takes off without a sign', '2021-02', amount(6)],
  ['deducts nothing for a veto', '2021-03', amount(0)],
  ['is unknown where nothing counts', '2021-04', amount(null, 1)],
  // B in the year: 6 + 0; unknown rule and rule without points left out
  ['adds up the year', { in: '2021', where: { unit_code: 'B' } }, amount(6, 2)],
  ['has no figure without entries', '2021-06', none],
])

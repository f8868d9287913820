import { contest } from '../support/contest'
import { amount, none, worked } from '../support/figures'

worked('points_earned', contest, [
  // R1 1 × 10 + R2 4 × 1.5; B's deduction earns 0
  ['multiplies by the points of the rule', '2021-02', amount(16)],
  // the first quarter's 2 × 1.5 counts in March; the veto earns 0
  ['counts a quarter in the month it ends', '2021-03', amount(3)],
  ['is unknown where needed evidence is missing', '2021-04', amount(null, 1)],
  // C reported 0; A's quantity, B's unknown rule and a rule without points are left out
  ['keeps a reported 0 and leaves out what cannot count', '2021-05', amount(0, 3)],
  // 2 × 10 + 1 × 10 + 4 × 1.5 + 2 × 1.5 = 39, although R1 has a cap of 25; April and May left out
  ['adds up the year before caps', { in: '2021', where: { unit_code: 'A' } }, amount(39, 2)],
  // 3 × 8, no evidence needed in 2020
  ['takes the sheet of the year', '2020', amount(24)],
  ['has no figure without entries', '2021-06', none],
])

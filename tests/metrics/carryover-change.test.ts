import { share, worked } from '../support/figures'
import { carryoverFacts } from './carryover-facts'

worked('carryover_change', carryoverFacts, [
  // 13,000 + 5,000 against 20,000
  ['compares the end of the year with its beginning', '2020', share(-0.1, -2000, 20_000)],
  // 13,000 against 20,000
  ['is of one line', { in: '2020', where: { line_id: 'L1' } }, share(-0.35, -7000, 20_000)],
  ['is unknown from a base of zero', { in: '2020', where: { line_id: 'L3' } }, share(null, 5000, 0)],
  ['is unknown where the next budget states nothing', '2021', share(null, null, null, 3)],
])

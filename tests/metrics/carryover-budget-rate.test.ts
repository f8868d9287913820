import { share, worked } from '../support/figures'
import { carryoverFacts } from './carryover-facts'

worked('carryover_budget_rate', carryoverFacts, [
  // 18,000 of 20,000 + 110,000 + 200,000
  ['divides by what was available', '2020', share(18 / 330, 18_000, 330_000)],
  ['is 0 where nothing is carried', { in: '2020', where: { line_id: 'L2' } }, share(0, 0, 200_000)],
  ['is unknown where the next budget states nothing', '2021', share(null, null, null, 3)],
])

import { share, worked } from '../support/figures'
import { carryoverFacts } from './carryover-facts'

worked('carryover_rate', carryoverFacts, [
  // 13,000 + 5,000 over 120,000 + 150,000 + 3,000
  ['divides by all spending', '2020', share(18 / 273, 18_000, 273_000)],
  ['is of one fund', { in: '2020', where: { fund_source: 'fiscal' } }, share(13 / 120, 13_000, 120_000)],
  ['is unknown on a line that spent nothing', { in: '2020', where: { line_id: 'L3' } }, share(null, 5000, 0)],
  ['is unknown where the next budget states nothing', '2021', share(null, null, null, 3)],
  // November is the last month: what 2022 spends is not known
  ['is unknown before the year is complete', '2022', share(null, null, null, 1)],
])

import { share, worked } from '../support/figures'
import { carryoverFacts } from './carryover-facts'

worked('completion_rate', carryoverFacts, [
  // Available 20,000 + 110,000 + 200,000; carried out 13,000 + 0 + 5,000
  ['adds up lines, also one that is new next year', '2020', share(312 / 330, 312_000, 330_000)],
  // (20,000 + 110,000 − 13,000)/130,000
  ['is of one line', { in: '2020', where: { line_id: 'L1' } }, share(0.9, 117_000, 130_000)],
  ['is unknown where the next budget states nothing', '2021', share(null, null, null, 3)],
  ['is unknown where its own budget states nothing', '2022', share(null, null, null, 1)],
  ['is unknown before the next budget is there', '2023', share(null, null, null, 1)],
  ['is unknown on a line without money', { in: '2020', where: { line_id: 'L9' } }, share(null, 0, 0)],
])

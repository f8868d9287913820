import { share, worked } from '../support/figures'
import { planFacts } from './plan-facts'

worked('target_forecast_low', planFacts, [
  // Mean pace 18 × 12/7 = 30.9; recent pace 18 + (18 − 8)/3 × 5 = 34.7: the lower is 31 of 40
  ['is the lower of two paces', { in: '2021-07', where: { target_id: 'T1' } }, share(31 / 40, 31, 40)],
  // 8 × 12/4 = 24; 8 + (8 − 2)/3 × 8 = 24
  ['is the same when both paces agree', { in: '2021-04', where: { target_id: 'T1' } }, share(0.6, 24, 40)],
  // March is not reported, so the recent pace is unknown: 20 × 12/6 = 40
  ['rests on the mean pace alone', { in: '2021-06', where: { target_id: 'T1' } }, share(1, 40, 40)],
  ['is unknown before April', { in: '2021-01', where: { target_id: 'T1' } }, share(null, null, null, 1)],
])

import { share, worked } from '../support/figures'
import { planFacts } from './plan-facts'

worked('target_forecast_high', planFacts, [
  // Mean pace 30.9, recent pace 34.7: the higher is 35 of 40
  ['is the higher of two paces', { in: '2021-07', where: { target_id: 'T1' } }, share(35 / 40, 35, 40)],
  // 2 × 12/7 = 3.43 is read as 3 of 4; April is not reported
  ['counts whole things', { in: '2021-07', where: { target_id: 'T4' } }, share(0.75, 3, 4)],
  // T2 is due in June: 0 × 6/4 = 0
  ['runs to the due month', { in: '2021-04', where: { target_id: 'T2' } }, share(0, 0, 1)],
  ['ends with the due month', { in: '2021-06', where: { target_id: 'T2' } }, share(null, null, null, 1)],
  ['is unknown without a report', { in: '2021-05', where: { target_id: 'T1' } }, share(null, null, null, 1)],
])

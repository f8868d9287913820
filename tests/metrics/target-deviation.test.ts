import { share, worked } from '../support/figures'
import { planFacts } from './plan-facts'

worked('target_deviation', planFacts, [
  // 40 × 4/12 = 13.33 due, 8 done: −5.33 of 40 = −13.3 points
  [
    'sets progress against the calendar year',
    { in: '2021-04', where: { target_id: 'T1' } },
    share((8 - (40 * 4) / 12) / 40, 8 - (40 * 4) / 12, 40),
  ],
  // 20 due, 20 done
  ['is 0 on the line', { in: '2021-06', where: { target_id: 'T1' } }, share(0, 0, 40)],
  // T2 is due in June: 1 × 4/6 of it by April
  [
    'runs faster towards an early date',
    { in: '2021-04', where: { target_id: 'T2' } },
    share(-2 / 3, -2 / 3, 1),
  ],
  // In July the whole of T2 is due, not 7/6 of it
  ['asks no more than the target', { in: '2021-07', where: { target_id: 'T2' } }, share(0, 0, 1)],
  // 10 × 1/12 = 0.83 due, 1 done
  [
    'starts anew with the year',
    { in: '2022-01', where: { target_id: 'T1' } },
    share((1 - 10 / 12) / 10, 1 - 10 / 12, 10),
  ],
  ['is unknown without a report', { in: '2021-05', where: { target_id: 'T1' } }, share(null, null, null, 1)],
])

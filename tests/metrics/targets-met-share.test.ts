import { share, worked } from '../support/figures'
import { planFacts } from './plan-facts'

worked('targets_met_share', planFacts, [
  // T2 is met, T1 and T4 are not; T3 and T5 are no at-least targets
  ['counts targets, whatever they count', '2021-07', share(1 / 3, 1, 3, 2)],
  // T1 8/40, T2 0/1; T4 did not report
  ['leaves out who did not report', { in: '2021-04', where: { target_type: 'floor' } }, share(0, 0, 2, 1)],
  [
    'shows each department',
    { in: '2021-07', by: 'owner_dept' },
    { 女工部: share(0.5, 1, 2, 1), 经济部: share(0, 0, 1, 1) },
  ],
  ['is unknown in a month without reports', '2021-05', share(null, null, null, 5)],
])

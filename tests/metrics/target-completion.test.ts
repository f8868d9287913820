import { share, worked } from '../support/figures'
import { planFacts } from './plan-facts'

worked('target_completion', planFacts, [
  // 8 of 40
  ['divides by the target', { in: '2021-04', where: { target_id: 'T1' } }, share(0.2, 8, 40)],
  // T1 18/40, T2 1/1, T4 2/4; T3 is a zero target, T5 has none
  [
    'is for at-least targets only',
    { in: '2021-07', by: 'target_id' },
    {
      T1: share(0.45, 18, 40),
      T2: share(1, 1, 1),
      T3: share(null, null, null, 1),
      T4: share(0.5, 2, 4),
      T5: share(null, null, null, 1),
    },
  ],
  // 21/45 would be no figure of anything
  ['is unknown over several targets', '2021-07', share(null, null, null, 2)],
  // Both targets of the department count homes and sites: still two
  [
    'is unknown over the targets of a department',
    { in: '2021-07', where: { owner_dept: '女工部' } },
    share(null, null, null, 1),
  ],
  // The last month with facts is July: 18 of 40
  [
    'takes the last month of the year',
    { in: '2021-Q3', where: { target_id: 'T1' } },
    share(null, null, null, 1),
  ],
])

import { amount, worked } from '../support/figures'
import { planFacts } from './plan-facts'

worked('targets_missed', planFacts, [
  // T2 is due in June and stands at 0
  ['counts a target in its due month', { in: '2021-06', where: { target_id: 'T2' } }, amount(1)],
  ['forgives it when it is met later', { in: '2021-07', where: { target_id: 'T2' } }, amount(0)],
  ['does not count one that has time', { in: '2021-07', where: { target_id: 'T1' } }, amount(0)],
  // T2 missed; T1 and T4 have time, reported or not; T3 and T5 are no at-least targets
  ['adds up over targets', '2021-06', amount(1, 2)],
  [
    'is unknown without a report once it is due',
    { in: '2021-08', where: { target_id: 'T2' } },
    amount(null, 1),
  ],
])

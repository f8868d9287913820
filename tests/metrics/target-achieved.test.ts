import { amount, none, worked } from '../support/figures'
import { planFacts } from './plan-facts'

worked('target_achieved', planFacts, [
  // In January 2 pairs were recommended; the other four targets have not reported
  ['counts what is recommended', { in: '2021-01', where: { target_id: 'T1' } }, amount(2)],
  // 18 in July replaces 20 in June: a correction; 3 drafts of T4 do not count, 2 done do
  [
    'takes the latest figure, also when it is smaller, and no drafts',
    { in: '2021-07', by: 'target_id' },
    { T1: amount(18), T2: amount(1), T3: amount(null, 1), T4: amount(2), T5: amount(null, 1) },
  ],
  // T2 reported a draft of 0: nothing achieved so far, which is known
  ['is 0 where only drafts are reported', { in: '2021-04', where: { target_id: 'T2' } }, amount(0)],
  ['is unknown in a month without a report', { in: '2021-05', where: { target_id: 'T1' } }, amount(null, 1)],
  // 18 pairs + 1 site + 2 homes are not 21 of anything; T3 and T5 are no at-least targets
  ['is never added up over targets', '2021-07', amount(null, 2)],
  ['starts anew with the year', { in: '2022-01', where: { target_id: 'T1' } }, amount(1)],
  ['has no figure before the plan', '2020-12', none],
])

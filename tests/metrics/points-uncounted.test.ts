import { contest } from '../support/contest'
import { amount, none, worked } from '../support/figures'

worked('points_uncounted', contest, [
  ['is zero where all count', '2021-02', amount(0)],
  ['counts an entry without the evidence its rule needs', '2021-04', amount(1)],
  // no quantity; no such rule; a rule without points; C's zero counts
  ['counts entries without quantity, rule or points', '2021-05', amount(3)],
  [
    'counts per rule',
    { in: '2021', by: 'rule_id' },
    { R1: amount(1), R2: amount(1), K1: amount(0), V1: amount(0), X9: amount(1), N1: amount(1) },
  ],
  ['has no figure without entries', '2021-06', none],
])

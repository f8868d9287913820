import { amount, worked } from '../support/figures'

worked(
  'firms_in_hand',
  {
    collective_events: ['unit_code, period, events, reported', 'A, 2021-01, 0, 1', 'A, 2021-12, 0, 1'],
    firms_100plus: [
      'firm_code, unit_code, identified_date, status, unionised_date, exit_date',
      'F1, A, 2020-11-15, unionised, 2021-03-10, ',
      'F2, A, 2021-01-05, exited, , 2021-03-31',
      'F3, B, 2021-02-01, identified, , ',
      'F4, B, 2021-03-02, unionised, 2021-08-20, ',
      'F5, B, 2021-03-31, approval, , ',
      'F6, C, 2021-01-01, unionised, , ',
      'F7, D, 2019-05-10, unionised, 2020-04-20, ',
    ],
  },
  [
    // Open in December: F3, F5; unionised in 2021: F1, F4. F2 exited, F7 left in 2020, F6 has no date in 12 months
    ['adds the open firms to the newly unionised ones', '2021', amount(4, 12)],
    // The months before a firm was identified have no step and, in December, no firm
    [
      'tells them by step, and nothing of the months without one',
      { in: '2021', where: { unit_code: 'B' }, by: 'status' },
      { identified: amount(1), approval: amount(1), unionised: amount(1), null: amount(null) },
    ],
    // F4 was open in June, but the ledger now says unionised: its step then is unknown
    [
      'does not know the step of a firm that has left since',
      { in: '2021-06', where: { unit_code: 'B' }, by: 'status' },
      { identified: amount(1), approval: amount(1), null: amount(1) },
    ],
    // Not in hand any more, but part of its unit: 0
    ['is zero for a unit whose firms left before', { in: '2021', where: { unit_code: 'D' } }, amount(0)],
  ],
)

import { amount, worked } from '../support/figures'

worked(
  'firms_open',
  {
    collective_events: ['unit_code, period, events, reported', 'A, 2021-01, 0, 1', 'A, 2021-12, 0, 1'],
    firms_100plus: [
      'firm_code, unit_code, identified_date, status, unionised_date, exit_date',
      'F1, A, 2020-11-15, unionised, 2021-03-10, ',
      'F2, A, 2021-01-05, exited, , 2021-03-31',
      'F3, B, 2021-02-01, identified, , ',
      'F4, B, 2021-03-02, unionised, 2021-03-20, ',
      'F5, B, 2021-03-31, approval, , ',
      'F6, C, 2021-01-01, unionised, , ',
      'F7, D, 2021-05-10, unionised, 2021-04-20, ',
    ],
  },
  [
    // January: F1, F2. February: + F3 = 3
    ['counts firms without a union at the end of the month', '2021-02', amount(3, 1)],
    // 3 opening (F1, F2, F3) + 2 new (F4, F5) − 2 unionised (F1, F4) − 1 exited (F2) = 2 (F3, F5)
    ['is opening + new − unionised − exited', '2021-03', amount(2, 1)],
    // A: F1 and F2 are gone — B: F3, F5 — C: unknown
    [
      'shows each unit, a cleared one as 0',
      { in: '2021-12', by: 'unit_code' },
      { A: amount(0), B: amount(2), C: amount(null, 1), D: amount(0) },
    ],
    // December, not a sum over months
    ['takes the last month of the year', '2021', amount(2, 1)],
    // F7 had its union before it was identified: never open
    ['never opens a firm that was unionised before', { in: '2021-05', where: { unit_code: 'D' } }, amount(0)],
  ],
)

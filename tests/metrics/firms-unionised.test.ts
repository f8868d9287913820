import { amount, worked } from '../support/figures'

worked(
  'firms_unionised',
  {
    collective_events: ['unit_code, period, events, reported', 'A, 2021-01, 0, 1', 'A, 2021-12, 0, 1'],
    firms_100plus: [
      'firm_code, unit_code, identified_date, status, unionised_date, exit_date',
      'F1, A, 2020-11-15, unionised, 2021-03-10, ',
      'F2, A, 2021-01-05, exited, 2021-05-01, 2021-09-01',
      'F3, A, 2021-01-05, unionised, 2021-06-30, 2021-06-01',
      'F4, B, 2021-03-02, unionised, 2021-03-20, ',
      'F5, B, 2021-03-02, identified, , ',
      'F6, B, 2021-03-02, unionised, , ',
    ],
  },
  [
    // F1 and F4; F6 has no date
    ['counts firms that founded a union in the month', '2021-03', amount(2, 1)],
    // F2 left the ledger by its union; its later exit does not count again
    ['counts a firm that exited after its union', '2021-05', amount(1, 1)],
    // F3 had exited on 1 June, before its union of 30 June
    ['does not count a firm that had exited before', '2021-06', amount(0, 1)],
    // F1, F4, F2; F6 left out in 12 months
    ['adds the months of the year', '2021', amount(3, 12)],
    ['shows 0 for a month without any', { in: '2021-04', where: { unit_code: 'A' } }, amount(0)],
  ],
)

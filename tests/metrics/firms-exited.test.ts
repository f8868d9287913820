import { amount, worked } from '../support/figures'

worked(
  'firms_exited',
  {
    collective_events: ['unit_code, period, events, reported', 'A, 2021-01, 0, 1', 'A, 2021-12, 0, 1'],
    firms_100plus: [
      'firm_code, unit_code, identified_date, status, unionised_date, exit_date',
      'F1, A, 2020-11-15, exited, , 2021-03-31',
      'F2, A, 2021-01-05, exited, 2021-02-01, 2021-03-15',
      'F3, B, 2021-01-05, exited, , 2021-01-20',
      'F4, B, 2021-01-05, identified, , ',
      'F5, B, 2020-01-05, exited, , ',
    ],
  },
  [
    // F1; F2 had left by its union in February
    ['counts firms that left without a union', '2021-03', amount(1, 1)],
    ['does not count a unionised firm', '2021-02', amount(0, 1)],
    // F3 came and went in January
    ['counts a firm that came and went within the month', '2021-01', amount(1, 1)],
    // F1, F3; F5 says it exited but not when
    ['adds the months of the year', '2021', amount(2, 12)],
  ],
)

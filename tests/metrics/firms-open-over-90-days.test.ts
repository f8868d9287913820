import { amount, worked } from '../support/figures'

worked(
  'firms_open_over_90_days',
  {
    collective_events: ['unit_code, period, events, reported', 'A, 2021-01, 0, 1', 'A, 2021-12, 0, 1'],
    firms_100plus: [
      'firm_code, unit_code, identified_date, status, unionised_date, exit_date',
      'F1, A, 2021-03-02, identified, , ',
      'F2, A, 2021-03-01, identified, , ',
      'F3, B, 2021-01-05, unionised, 2021-05-30, ',
      'F4, B, 2021-01-05, unionised, 2021-06-01, ',
      'F5, B, 2021-01-05, exited, , ',
    ],
  },
  [
    // 2 March → 31 May: 29 + 30 + 31 = 90 days, not over; 1 March: 91 days; F3 left on 30 May; F4 open: F2, F4
    ['counts from day 91 on', '2021-05', amount(2, 1)],
    ['does not count 90 days', { in: '2021-05', where: { firm_code: 'F1' } }, amount(0)],
    // February: F3, F4 are 54 days old; F1, F2 not yet there
    ['shows 0 while all are young', '2021-02', amount(0, 1)],
    // F1, F2; F3, F4 have their unions, F5 has no date
    ['takes the last month of the year', '2021', amount(2, 1)],
  ],
)

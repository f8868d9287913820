import { amount, worked } from '../support/figures'

worked(
  'firms_opening',
  {
    collective_events: ['unit_code, period, events, reported', 'A, 2021-01, 0, 1', 'A, 2021-12, 0, 1'],
    firms_100plus: [
      'firm_code, unit_code, identified_date, status, unionised_date, exit_date',
      'F1, A, 2020-11-15, unionised, 2021-03-10, ',
      'F2, A, 2020-12-31, exited, , 2021-02-28',
      'F3, B, 2021-02-01, identified, , ',
      'F4, B, 2020-06-01, unionised, 2020-12-31, ',
      'F5, C, 2020-05-01, unionised, , ',
    ],
  },
  [
    // On 1 January: F1 and F2; F4 left on 31 December; F5 has no date, so it cannot be placed
    ['counts firms open before the month', '2021-01', amount(2, 1)],
    // On 1 March: F1, F3; F2 left on 28 February
    ['forgets a firm that left the day before', '2021-03', amount(2, 1)],
    // 1 February (F1, F2) is not before itself for F3
    ['does not count a firm identified on the first', '2021-02', amount(2, 1)],
    // The year opens as January does; F5 is left out in each of 12 months
    ['takes the first month of the year', '2021', amount(2, 12)],
    ['is unknown for a firm without its date', { in: '2021-Q1', where: { unit_code: 'C' } }, amount(null, 3)],
    // 1 April: F3
    ['takes the first month of the quarter', { in: '2021-Q2', where: { unit_code: 'B' } }, amount(1)],
  ],
)

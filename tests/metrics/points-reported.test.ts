import { amount, none, worked } from '../support/figures'

worked(
  'points_reported',
  {
    monitor_points: [
      'point_code, unit_code, period, employees, unpaid_months, reported',
      'P1, A, 2021-01, 120, 0, 1',
      'P2, A, 2021-01, 80, 0, 1',
      'P3, B, 2021-01, 60, 0, 否',
      'P1, A, 2021-02, , 2, 1',
      'P2, A, 2021-02, 0, 0, 1',
      'P1, A, 2021-04, 120, 0, 1',
    ],
  },
  [
    // P1, P2; P3 says 否 and is left out
    ['counts points that reported', '2021-01', amount(2, 1)],
    // P1 reported 2 months of arrears and left its employees empty; P2 closed with 0 employees: both reported
    ['counts a report whose employees are empty or 0', '2021-02', amount(2)],
    // April only: P1
    ['takes the last month of the year', '2021', amount(1)],
    ['shows a unit', { in: '2021-01', where: { unit_code: 'A' } }, amount(2)],
    ['has no figure in a month without rows', '2021-03', none],
  ],
)

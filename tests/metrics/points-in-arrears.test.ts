import { amount, none, worked } from '../support/figures'

worked(
  'points_in_arrears',
  {
    monitor_points: [
      'point_code, unit_code, period, industry, employees, unpaid_months, reported',
      'P1, A, 2021-01, C, 99, 0.5, 1',
      'P2, A, 2021-01, C, 99, 3, 1',
      'P3, B, 2021-01, I, 99, 0, 1',
      'P4, B, 2021-01, I, 99, , 1',
      'P5, B, 2021-01, I, 99, 1, 0',
      'P1, A, 2021-02, C, 99, 0, 1',
    ],
  },
  [
    // P1, P2, each once however long; P3 paid; P4 is empty, P5 did not report
    ['counts points, not months', '2021-01', amount(2, 2)],
    ['shows each industry', { in: '2021-01', by: 'industry' }, { C: amount(2), I: amount(0, 2) }],
    // February: P1 has paid
    ['takes the last month of the quarter', '2021-Q1', amount(0)],
    [
      'has no figure for a point that stopped reporting',
      { in: '2021-Q1', where: { point_code: 'P2' } },
      none,
    ],
  ],
)

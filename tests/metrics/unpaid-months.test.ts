import { amount, none, worked } from '../support/figures'

worked(
  'unpaid_months',
  {
    monitor_points: [
      'point_code, unit_code, period, employees, unpaid_workers, unpaid_months, social_ins_arrear_months, reported',
      'P1, A, 2021-01, 99, 5, 0.5, 9, 1',
      'P1, A, 2021-02, 99, 5, 1.5, 9, 1',
      'P2, A, 2021-02, 99, 5, , 9, 1',
      'P3, B, 2021-02, 99, 5, 2, 9, 否',
      'P4, B, 2021-02, 99, 0, 0, 9, 1',
    ],
  },
  [
    // As each point states it; P2 is empty, P3 did not report
    [
      'shows the months of each point',
      { in: '2021-02', by: 'point_code' },
      { P1: amount(1.5), P2: amount(null, 1), P3: amount(null, 1), P4: amount(0) },
    ],
    // 1.5 in February, not 0.5 + 1.5
    ['takes the last month of the year', { in: '2021', where: { point_code: 'P1' } }, amount(1.5)],
    ['has no figure in a month without a row', { in: '2021-01', where: { point_code: 'P2' } }, none],
  ],
)

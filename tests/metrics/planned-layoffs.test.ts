import { amount, none, worked } from '../support/figures'

worked(
  'planned_layoffs',
  {
    monitor_points: [
      'point_code, unit_code, period, employees, separations, planned_layoffs, reported',
      'P1, A, 2021-01, 99, 7, 12, 1',
      'P2, A, 2021-01, 99, 7, 20, 1',
      'P3, B, 2021-01, 99, 7, , 1',
      'P1, A, 2021-02, 99, 7, 0, 1',
      'P2, A, 2021-02, 99, 7, 25, 0',
    ],
  },
  [
    // 12 + 20; P3 is empty
    ['adds points, an empty cell left out', '2021-01', amount(32, 1)],
    ['shows each unit', { in: '2021-01', by: 'unit_code' }, { A: amount(32), B: amount(null, 1) }],
    // February: P1 0, P2 did not report
    ['takes the last month of the year', '2021', amount(0, 1)],
    ['has no figure for a point that stopped reporting', { in: '2021', where: { point_code: 'P3' } }, none],
  ],
)

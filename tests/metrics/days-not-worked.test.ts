import { amount, worked } from '../support/figures'

worked(
  'days_not_worked',
  {
    monitor_points: [
      'point_code, unit_code, period, employees, stoppage_days, reported',
      'P1, A, 2021-01, 50, 3, 1',
      'P2, A, 2021-01, 200, 0, 1',
      'P3, B, 2021-01, 10, 2.5, 1',
      'P1, A, 2021-02, 40, 1, 1',
      'P2, A, 2021-02, , 2, 1',
      'P3, B, 2021-02, 10, , 1',
      'P1, A, 2021-03, 40, 0, 1',
      'P2, A, 2021-04, 200, 5, 否',
    ],
  },
  [
    // 50 × 3 + 200 × 0 + 10 × 2.5 = 150 + 0 + 25
    ['multiplies days by employees', '2021-01', amount(175)],
    // 40 × 1; P2 lacks employees, P3 lacks days
    ['leaves out what lacks either factor', '2021-02', amount(40, 2)],
    ['shows no stoppage as zero', '2021-03', amount(0)],
    ['is unknown where nobody reported', '2021-04', amount(null, 1)],
    // 175 + 40 + 0; the three rows above are left out
    ['adds up the months', '2021', amount(215, 3)],
    ['splits by unit', { in: '2021-01', by: 'unit_code' }, { A: amount(150), B: amount(25) }],
  ],
)

import { share, worked } from '../support/figures'

worked(
  'days_not_worked_per_1000',
  {
    monitor_points: [
      'point_code, unit_code, period, employees, stoppage_days, reported',
      'P1, A, 2021-01, 50, 3, 1',
      'P2, A, 2021-01, 450, 0, 1',
      'P1, A, 2021-02, 100, 1, 1',
      'P2, A, 2021-02, 400, 0, 1',
      'P1, A, 2021-03, 100, 2, 1',
      'P2, A, 2021-03, , 1, 1',
      'P1, A, 2021-06, 0, 2, 1',
      'P1, A, 2022-01, 60, 5, 1',
      'P1, A, 2022-02, 200, , 1',
      'P2, A, 2022-02, 300, 1, 否',
    ],
  },
  [
    // P1 50 × 3 = 150 days, P2 none → 150/(50+450) × 1000
    ['divides sums over points', '2021-01', share(300, 150, 500)],
    // 150 + 100 × 1 days over February's 100 + 400 employees
    ['sets the days of a span against its last employees', '2021-01..2021-02', share(500, 250, 500)],
    // March: P2's employees are unknown, so its three rows count in neither: P1 (150 + 100 + 200)/100 × 1000
    ['leaves out a point whose last employees are unknown', '2021-Q1', share(4500, 450, 100, 3)],
    ['is unknown without employees', '2021-06', share(null, 0, 0)],
    // P1: 60 × 5 days in January, February's unknown, over February's 200; P2 told nothing
    ['needs employees in the last month, and days in any', '2022', share(1500, 300, 200, 2)],
  ],
)

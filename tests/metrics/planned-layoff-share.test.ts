import { share, worked } from '../support/figures'

worked(
  'planned_layoff_share',
  {
    monitor_points: [
      'point_code, unit_code, period, employees, planned_layoffs, reported',
      'P1, A, 2021-01, 50, 10, 1',
      'P2, A, 2021-01, 450, 15, 1',
      'P1, A, 2021-02, 0, 0, 1',
      'P1, A, 2021-03, , 10, 1',
      'P2, A, 2021-03, 400, 40, 1',
      'P1, A, 2021-05, 50, 10, 否',
      'P2, A, 2021-05, 400, 20, 1',
    ],
  },
  [
    // P1 10/50 = 20 %, P2 15/450 = 3.3 % → 25/500 = 5 %; a mean would be 11.7 %
    ['divides sums of persons', '2021-01', share(0.05, 25, 500)],
    ['is unknown without employees', '2021-02', share(null, 0, 0)],
    // P1's employees are unknown: 40/400
    ['leaves an unknown out of both sums', '2021-03', share(0.1, 40, 400, 1)],
    // May: P2 20/400
    ['takes the last month of the year', '2021', share(0.05, 20, 400, 1)],
  ],
)

import { share, worked } from '../support/figures'

worked(
  'workers_per_case',
  {
    disputes: [
      'unit_code, period, accepted, workers, closed',
      'A, 2021-01, 2, 60, 9',
      'B, 2021-01, 8, 40, 9',
      'A, 2021-02, 0, 0, 9',
      'A, 2021-03, 5, , 9',
      'B, 2021-03, 10, 15, 9',
    ],
  },
  [
    // A 60/2 = 30, B 40/8 = 5 → 100/10 = 10 persons; a mean would be 17.5
    ['divides sums of workers', '2021-01', share(10, 100, 10)],
    ['is unknown without cases', '2021-02', share(null, 0, 0)],
    // B 15/10; A's workers are unknown
    ['leaves an unknown out of both sums', '2021-03', share(1.5, 15, 10, 1)],
    // (100 + 15)/(10 + 10)
    ['adds up the year', '2021', share(5.75, 115, 20, 1)],
  ],
)

import { share, worked } from '../support/figures'

worked(
  'average_days',
  {
    disputes: [
      'unit_code, period, closed, avg_days',
      'A, 2021-01, 1, 45.5',
      'B, 2021-01, 9, 10.5',
      'A, 2021-02, 0, 0',
      'A, 2021-03, 4, ',
      'B, 2021-03, 10, 20',
      'A, 2021-05, , 12',
    ],
  },
  [
    // 1 × 45.5 + 9 × 10.5 = 45.5 + 94.5 = 140 days of 10 cases = 14; a mean of means would be 28
    ['weights each mean by its cases', '2021-01', share(14, 140, 10)],
    ['is unknown when none was closed', '2021-02', share(null, 0, 0)],
    // A's days are unknown: 200/10
    ['leaves an unknown out of both sums', '2021-03', share(20, 200, 10, 1)],
    // (140 + 0 + 200)/(10 + 0 + 10); A's March left out
    ['adds up the quarter', '2021-Q1', share(17, 340, 20, 1)],
    ['is unknown when the cases are', '2021-05', share(null, null, null, 1)],
  ],
)

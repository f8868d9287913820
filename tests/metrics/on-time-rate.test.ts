import { share, worked } from '../support/figures'

worked(
  'on_time_rate',
  {
    disputes: [
      'unit_code, period, accepted, closed, closed_on_time, reported',
      'A, 2021-01, 99, 10, 9, 1',
      'B, 2021-01, 99, 40, 16, 1',
      'A, 2021-02, 99, 0, 0, 1',
      'A, 2021-03, 99, 30, 30, 1',
      'B, 2021-03, 99, 20, , 1',
      'B, 2021-04, 99, 20, 20, 否',
    ],
  },
  [
    // A 9/10 = 90 %, B 16/40 = 40 % → 25/50 = 50 %; a mean would be 65 %
    ['divides sums of cases', '2021-01', share(0.5, 25, 50)],
    ['is unknown when none was closed', '2021-02', share(null, 0, 0)],
    // B's are unknown: 30/30, not 30/50
    ['leaves an unknown out of both sums', '2021-03', share(1, 30, 30, 1)],
    // (25 + 0 + 30)/(50 + 0 + 30) = 55/80; two rows left out
    ['adds up the year', '2021', share(0.6875, 55, 80, 2)],
  ],
)

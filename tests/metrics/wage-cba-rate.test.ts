import { share, worked } from '../support/figures'

worked(
  'wage_cba_rate',
  {
    bargaining: [
      'unit_code, period, eligible_firms, cba_firms, wage_cba_count, wage_cba_firms, reported',
      'A, 2021-03, 40, 36, 1, 32, 1',
      'B, 2021-03, 60, 24, 1, 18, 1',
      'A, 2021-04, 0, 0, 0, 0, 1',
      'A, 2021-05, 40, 36, 1, , 1',
      'B, 2021-05, 60, 24, 1, 30, 1',
      'A, 2021-07, 40, 36, 1, 30, 0',
    ],
  },
  [
    // A 32/40 = 80 %, B 18/60 = 30 % → 50/100 = 50 %; a mean would be 55 %
    ['divides sums of firms', '2021-03', share(0.5, 50, 100)],
    ['is unknown without firms fit to bargain', '2021-04', share(null, 0, 0)],
    // B 30/60
    ['leaves an empty cell out of both sums', '2021-05', share(0.5, 30, 60, 1)],
    ['is unknown where the last month was not reported', '2021', share(null, null, null, 1)],
  ],
)

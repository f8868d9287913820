import { share, worked } from '../support/figures'

worked(
  'cba_rate_100plus',
  {
    bargaining: [
      'unit_code, period, eligible_firms, cba_firms, cba_firms_100plus, firms_100plus_unionised',
      'A, 2021-03, 99, 88, 9, 10',
      'B, 2021-03, 99, 88, 6, 20',
      'A, 2021-04, 99, 88, 0, 0',
      'A, 2021-05, 99, 88, 9, ',
      'B, 2021-05, 99, 88, 18, 20',
      'B, 2021-12, 99, 88, 19, 20',
    ],
  },
  [
    // A 9/10 = 90 %, B 6/20 = 30 % → 15/30 = 50 %; a mean would be 60 %
    ['divides sums of 100+ firms', '2021-03', share(0.5, 15, 30)],
    ['is unknown without such firms', '2021-04', share(null, 0, 0)],
    // B 18/20
    ['leaves an empty cell out of both sums', '2021-05', share(0.9, 18, 20, 1)],
    // December: B 19/20
    ['takes the last month of the year', '2021', share(0.95, 19, 20)],
  ],
)

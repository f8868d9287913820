import { share, worked } from '../support/figures'

worked(
  'wc_rate',
  {
    bargaining: [
      'unit_code, period, unionised_orgs, wc_orgs, eligible_firms, reported',
      'A, 2021-03, 20, 18, 99, 1',
      'B, 2021-03, 80, 12, 99, 1',
      'A, 2021-04, 0, 0, 99, 1',
      'A, 2021-05, 20, , 99, 1',
      'B, 2021-05, 80, 20, 99, 1',
      'A, 2021-06, 20, 19, 99, 否',
      'B, 2021-06, 80, 40, 99, 1',
    ],
  },
  [
    // A 18/20 = 90 %, B 12/80 = 15 % → 30/100 = 30 %; a mean would be 52.5 %
    ['divides sums of units', '2021-03', share(0.3, 30, 100)],
    ['is unknown without unionised units', '2021-04', share(null, 0, 0)],
    // A is unknown: 20/80
    ['leaves an empty cell out of both sums', '2021-05', share(0.25, 20, 80, 1)],
    // June: A did not report, B 40/80
    ['takes the last month of the year', '2021', share(0.5, 40, 80, 1)],
  ],
)

import { share, worked } from '../support/figures'

worked(
  'org_online_rate',
  {
    realname: [
      'unit_code, period, members, registered, basic_unions, online_unions',
      'A, 2021-03, 1, 1, 10, 9',
      'B, 2021-03, 1, 1, 40, 6',
      'A, 2021-04, 1, 1, 0, 0',
      'A, 2021-05, 1, 1, , 9',
      'B, 2021-05, 1, 1, 40, 10',
      'A, 2021-11, 1, 1, 10, 10',
      'B, 2021-12, 1, 1, 40, 20',
    ],
  },
  [
    // A 9/10 = 90 %, B 6/40 = 15 % → 15/50 = 30 %; a mean would be 52.5 %
    ['divides sums of unions', '2021-03', share(0.3, 15, 50)],
    ['is unknown without unions', '2021-04', share(null, 0, 0)],
    // A's unions are unknown: 10/40, not 19/40
    ['leaves an unknown out of both sums', '2021-05', share(0.25, 10, 40, 1)],
    // December, where only B stands: 20/40
    ['takes the last month of the quarter', '2021-Q4', share(0.5, 20, 40)],
  ],
)

import { share, worked } from '../support/figures'

worked(
  'realname_qualified_rate',
  {
    realname: [
      'unit_code, period, members, registered, qualified, duplicates, incomplete',
      'A, 2021-03, 500, 100, 90, 5, 5',
      'B, 2021-03, 500, 300, 150, 50, 100',
      'A, 2021-04, 500, 0, 0, 0, 0',
      'A, 2021-05, 500, 100, , 5, 5',
      'B, 2021-05, 500, 320, 240, 50, 30',
      'A, 2021-06, 500, 100, , 5, 5',
    ],
  },
  [
    // A 90/100, B 150/300 → 240/400 = 60 %; a mean would be 70 %, over members 24 %
    ['divides by registered members', '2021-03', share(0.6, 240, 400)],
    ['is unknown when none is registered', '2021-04', share(null, 0, 0)],
    // A's qualified are unknown: 240/320, not 240/420
    ['leaves an unknown out of both sums', '2021-05', share(0.75, 240, 320, 1)],
    ['is unknown when all is unknown', '2021', share(null, null, null, 1)],
  ],
)

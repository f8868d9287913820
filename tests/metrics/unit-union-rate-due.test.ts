import { none, share, worked } from '../support/figures'

worked(
  'unit_union_rate_due',
  {
    union_coverage: [
      'unit_code, period, legal_units, due_units, unionised_units, reported',
      'A, 2020-03, 500, 40, 30, 1',
      'B, 2020-03, 900, 160, 60, 1',
      'A, 2020-06, 500, 0, 0, 1',
      'A, 2020-07, 500, 50, —, 1',
      'B, 2020-07, 900, 160, 80, 1',
      'A, 2020Q3, 500, 50, 10, 1',
      'A, 2020-11, 500, 50, 10, 否',
      'A, 2021-02, 500, 50, 40, 1',
      'B, 2021-02, 900, 200, 20, 1',
      'B, 2021-04, 900, 200, 50, 1',
    ],
  },
  [
    // A 30/40 = 75 %, B 60/160 = 37.5 % → 90/200 = 45 %; a mean would be 56.25 %, over legal units 6.4 %
    ['divides by the units due', '2020-03', share(0.45, 90, 200)],
    ['is unknown when none is due', '2020-06', share(null, 0, 0)],
    // A's — is unknown: 80/160
    ['leaves out an unknown count', '2020-07', share(0.5, 80, 160, 1)],
    // The third quarter of A ends in September: 10/50; it is not the July of A, though both begin on one day
    ['keeps a quarter apart from its first month', '2020-09', share(0.2, 10, 50)],
    ['is unknown where the only row was not reported', '2020-11', share(null, null, null, 1)],
    // First half-year ends with April, where only B reported: 50/200
    ['takes the last month of a span', '2021-01..2021-06', share(0.25, 50, 200)],
    ['has no figure in a month that nobody reported', '2021-03', none],
  ],
)

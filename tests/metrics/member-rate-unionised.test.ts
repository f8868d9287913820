import { expect } from 'vitest'
import { share, worked } from '../support/figures'

worked(
  'member_rate_unionised',
  {
    union_coverage: [
      'unit_code, period, all_employees, unionised_employees, members, reported',
      'CN, 2019-12, , 282911000, 271898000, 1',
      'A, 2020-03, 900, 100, 90, 1',
      'B, 2020-03, 900, 300, 150, 1',
      'A, 2020-06, 900, 0, 0, 1',
      'A, 2020-07, 900, 100, , 1',
      'B, 2020-07, 900, 400, 300, 1',
      'A, 2021-06, 900, 200, 190, 1',
      'B, 2021-06, 900, 200, 10, 1',
      'A, 2021-09, 900, 200, 180, 1',
      'B, 2021-09, 900, 200, 10, 0',
    ],
  },
  [
    // Yearbook 2020: 27,189.8 / 28,291.1 万 = 96.11 %
    [
      'gives the published rate of 2020',
      '2019-12',
      share(expect.closeTo(0.9611, 4), 271_898_000, 282_911_000),
    ],
    // A 90/100, B 150/300 → 240/400 = 60 %; a mean of rates would be 70 %
    ['divides sums of persons', '2020-03', share(0.6, 240, 400)],
    ['is unknown without unionised units', '2020-06', share(null, 0, 0)],
    // A's members are unknown: 300/400; as zero it would be 300/500 = 60 %
    ['does not take empty members as none', '2020-07', share(0.75, 300, 400, 1)],
    // Q3 ends in September: A 180/200, B not reported
    ['takes the last month of the quarter', '2021-Q3', share(0.9, 180, 200, 1)],
    // 190/200 and 10/200
    [
      'shows each unit',
      { in: '2021-06', by: 'unit_code' },
      { A: share(0.95, 190, 200), B: share(0.05, 10, 200) },
    ],
  ],
)

import { expect } from 'vitest'
import { none, share, worked } from '../support/figures'

worked(
  'unit_union_rate_legal',
  {
    union_coverage: [
      'unit_code, period, ownership, legal_units, due_units, unionised_units, reported',
      'CN, 2019-12, , 5168303, , 1166154, 1',
      'A, 2020-03, domestic, 50, 45, 40, 1',
      'B, 2020-03, domestic, 150, 60, 30, 1',
      'A, 2020-06, , 0, 5, 0, 1',
      'A, 2020-07, , 80, , 20, 1',
      'B, 2020-07, , , 40, 30, 1',
      'A, 2020-08, , 80, , 20, 1',
      'B, 2020-08, , 100, , 50, 否',
      'A, 2021-05, , 100, , 10, 1',
      'B, 2021-05, , 100, , 90, 1',
      'A, 2021-11, domestic, 60, , 12, 1',
      'A, 2021-11, foreign, 40, , 8, 1',
    ],
  },
  [
    // First economic census: 1,166,154 / 5,168,303 = 22.56 %
    [
      'gives the published rate of the census',
      '2019-12',
      share(expect.closeTo(0.2256, 4), 1_166_154, 5_168_303),
    ],
    // A 40/50 = 80 %, B 30/150 = 20 % → 70/200 = 35 %; a mean of rates would be 50 %
    ['divides sums of units, not of rates', '2020-03', share(0.35, 70, 200)],
    // 0/0
    ['is unknown without legal units', '2020-06', share(null, 0, 0)],
    // B's 法人单位数 is empty: only A 20/80 = 25 %
    ['leaves out a unit with an empty cell from both sums', '2020-07', share(0.25, 20, 80, 1)],
    // B says it did not report: its 50/100 do not count
    ['leaves out a row that was not reported', '2020-08', share(0.25, 20, 80, 1)],
    // November: domestic 12/60, foreign 8/40 → 20/100; B's 90/100 of May are no longer known
    ['takes the last month of the year', '2021', share(0.2, 20, 100)],
    ['has no figure for a unit that stopped reporting', { in: '2021', where: { unit_code: 'B' } }, none],
  ],
)

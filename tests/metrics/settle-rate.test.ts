import { share, worked } from '../support/figures'

worked(
  'settle_rate',
  {
    disputes: [
      'unit_code, period, channel, open_start, accepted, closed, open_end, reported',
      'A, 2021-01, union, 4, 6, 5, 5, 1',
      'A, 2021-02, union, 5, 5, 7, 3, 1',
      'B, 2021-03, union, 1, 4, 0, 5, 1',
      'A, 2022-01, union, 0, 0, 0, 0, 1',
      'A, 2022-02, union, 10, 10, 10, 10, 1',
      'B, 2022-02, union, 5, , 5, 3, 1',
      'B, 2022-03, union, 5, 5, 5, 5, 否',
    ],
  },
  [
    // January: 5 / (4 + 6)
    ['divides by open at start and accepted', '2021-01', share(0.5, 5, 10)],
    // A: closed 5 + 7 = 12 of 4 + (6 + 5) = 15; adding February's opening would give 12/20
    ['opens the span once', '2021-01..2021-02', share(0.8, 12, 15)],
    // A 12/15 = 80 %, B 0/(1 + 4) = 0 % → 12/20 = 60 %; a mean would be 40 %
    ['opens each series where it begins', '2021', share(0.6, 12, 20)],
    ['shows each unit', { in: '2021', by: 'unit_code' }, { A: share(0.8, 12, 15), B: share(0, 0, 5) }],
    // 0 / (0 + 0)
    ['is unknown without cases', '2022-01', share(null, 0, 0)],
    // A 10/(10 + 10); B's accepted is empty, so its 5 closed do not count either
    ['leaves an unknown out of both sums', '2022-02', share(0.5, 10, 20, 1)],
    ['is unknown where the row was not reported', '2022-03', share(null, null, null, 1)],
  ],
)

import { share, worked } from '../support/figures'

worked(
  'collective_share',
  {
    disputes: [
      'unit_code, period, size_band, accepted, workers, reported',
      'A, 2021-01, 1-9, 16, 20, 1',
      'A, 2021-01, 10-29, 3, 40, 1',
      'A, 2021-01, 30+, 1, 80, 1',
      'A, 2021-02, 1-9, 0, 0, 1',
      'A, 2021-03, 1-9, 20, 30, 1',
      'A, 2021-03, 10-29, , 30, 1',
      'A, 2021-03, , 5, 100, 1',
      'B, 2021-04, 30+, 2, 90, 否',
    ],
  },
  [
    // 10–29: 3, 30+: 1 → 4 of 16 + 3 + 1 = 20
    ['counts cases of ten or more', '2021-01', share(0.2, 4, 20)],
    ['is unknown without cases', '2021-02', share(null, 0, 0)],
    // 0 of 20; a cell is empty, and 5 cases have no size
    ['leaves out cases of unknown size', '2021-03', share(0, 0, 20, 2)],
    // 4 of 20 + 0 + 20
    ['adds up the quarter', '2021-Q1', share(0.1, 4, 40, 2)],
    ['is unknown where the row was not reported', '2021-04', share(null, null, null, 1)],
  ],
)

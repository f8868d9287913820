import { share, worked } from '../support/figures'

worked(
  'disputes_per_1000',
  {
    disputes: [
      'unit_code, period, channel, accepted',
      'A, 2021-01, union, 1',
      'A, 2021-01, arbitration, 2',
      'B, 2021-01, union, 1',
      'A, 2021-02, union, 2',
      'B, 2021-02, union, 3',
      'A, 2021-03, union, 1',
      'B, 2021-03, union, 9',
      'A, 2021-05, union, 1',
      'A, 2021-05, arbitration, ',
      'A, 2021-06, union, 4',
      'A, 2021-07, union, 4',
      'A, 2022-01, union, 3',
      'A, 2022-02, union, 2',
    ],
    union_coverage: [
      'unit_code, period, ownership, all_employees, unionised_employees',
      'A, 2021-01, domestic, 300, 99',
      'A, 2021-01, foreign, 200, 99',
      'B, 2021-01, domestic, 500, 99',
      'A, 2021-02, domestic, 400, 99',
      'B, 2021-02, domestic, 600, 99',
      'A, 2021-03, domestic, 500, 99',
      'A, 2021-05, domestic, 500, 99',
      'A, 2021-06, domestic, 500, 99',
      'A, 2021-06, foreign, , 99',
      'A, 2021-07, domestic, 0, 99',
      'A, 2022-02, domestic, 1000, 99',
    ],
  },
  [
    // A (1+2)/500 = 6 ‰, B 1/500 = 2 ‰ → 4/1000 × 1000 = 4
    ['divides sums over units', '2021-01', share(4, 4, 1000)],
    // cases 3 + 1 + 2 + 3 = 9, employees of February 400 + 600
    ['sets the cases of a span against its last employees', '2021-01..2021-02', share(9, 9, 1000)],
    // March: B's employees are unknown, so none of its 1 + 3 + 9 cases counts: A (3+2+1)/500 × 1000 = 12; B's 3 rows
    ['leaves out a unit whose last employees are unknown', '2021-Q1', share(12, 6, 500, 3)],
    // January's 3 cases need January's employees not: (3 + 2)/1000 × 1000 = 5
    ['needs employees in the last month only', '2022', share(5, 5, 1000)],
    // union 1 + arbitration unknown is unknown
    ['does not take partly unknown cases for the whole', '2021-05', share(null, null, null, 1)],
    // domestic 500 + foreign unknown is unknown
    ['does not take partly unknown employees for the whole', '2021-06', share(null, null, null, 1)],
    ['is unknown without employees', '2021-07', share(null, 4, 0)],
  ],
)

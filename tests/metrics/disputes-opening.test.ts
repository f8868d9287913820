import { amount, worked } from '../support/figures'

worked(
  'disputes_opening',
  {
    disputes: [
      'unit_code, period, channel, open_start, accepted, closed, open_end, reported',
      'A, 2021-01, union, 4, 6, 5, 5, 1',
      'A, 2021-02, union, 5, 5, 7, 3, 1',
      'A, 2021-01, arbitration, 10, 0, 1, 9, 1',
      'A, 2021-02, arbitration, 9, 0, 1, 8, 1',
      'B, 2021-03, union, 2, 1, 0, 3, 1',
      'A, 2021-05, union, 7, 1, 1, 7, 1',
      'B, 2021-05, union, , 1, 1, 3, 1',
      'C, 2021-07, union, 8, 1, 1, 8, 否',
      'C, 2021-08, union, 0, 1, 1, 0, 1',
    ],
  },
  [
    // 4 + 10
    ['adds series of the month', '2021-01', amount(14)],
    // A union 4, A arbitration 10, both of January; B from March 2; February is not added
    ['takes the first month of each series in the quarter', '2021-Q1', amount(16)],
    ['starts with the span', { in: '2021-02..2021-03', by: 'unit_code' }, { A: amount(14), B: amount(2) }],
    // A 7; B is empty
    ['counts an empty cell as left out', '2021-05', amount(7, 1)],
    ['is unknown where the row was not reported', '2021-07', amount(null, 1)],
    ['shows a reported 0 as 0', '2021-08', amount(0)],
  ],
)

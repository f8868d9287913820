import { amount, none, worked } from '../support/figures'

worked(
  'disputes_open',
  {
    disputes: [
      'unit_code, period, channel, open_start, accepted, closed, open_end, reported',
      'A, 2021-01, union, 4, 6, 5, 5, 1',
      'A, 2021-01, street, 0, 2, 0, 2, 1',
      'B, 2021-01, union, 1, 0, 0, 1, 1',
      'A, 2021-02, union, 5, 1, 2, 4, 1',
      'A, 2021-02, street, 2, 0, 1, , 1',
      'A, 2021-03, union, 4, 0, 4, 0, 1',
      'A, 2021-04, union, 0, 1, 0, 1, 否',
    ],
  },
  [
    // 5 + 2 + 1
    ['adds units and channels', '2021-01', amount(8)],
    // A union 4; street's end is empty and is not computed from 2 + 0 − 1; B did not report
    ['counts an empty cell as left out', '2021-02', amount(4, 1)],
    // March: 0, neither the 8 of January nor a sum
    ['takes the last month of the quarter', '2021-Q1', amount(0)],
    ['has no figure for a unit that stopped reporting', { in: '2021-Q1', where: { unit_code: 'B' } }, none],
    ['is unknown where the last month was not reported', '2021', amount(null, 1)],
  ],
)

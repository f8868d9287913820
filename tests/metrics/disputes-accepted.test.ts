import { amount, none, worked } from '../support/figures'

worked(
  'disputes_accepted',
  {
    disputes: [
      'unit_code, period, channel, size_band, open_start, accepted, workers, closed, reported',
      'A, 2021-01, union, 1-9, 9, 6, 60, 5, 1',
      'A, 2021-01, arbitration, 10-29, 9, 3, 40, 5, 1',
      'B, 2021-01, union, 1-9, 9, 1, 1, 5, 1',
      'A, 2021-03, union, 1-9, 9, 4, 4, 5, 1',
      'B, 2021-03, union, 1-9, 9, , 4, 5, 1',
      'B, 2021-04, union, 1-9, 9, 7, 7, 5, 否',
      'A, 2021-05, union, 1-9, 9, 0, 0, 5, 1',
    ],
  },
  [
    // 6 + 3 + 1
    ['adds units and channels', '2021-01', amount(10)],
    [
      'can be seen by channel',
      { in: '2021-01', by: 'channel' },
      { union: amount(7), arbitration: amount(3) },
    ],
    // 10 of January + 4 of March; February has no rows; B's March is empty
    ['adds the months that were reported', '2021-Q1', amount(14, 1)],
    ['is unknown where nobody reported', '2021-04', amount(null, 1)],
    // 10 + 4 + 0; B's March and April left out
    ['adds up the year', '2021', amount(14, 2)],
    ['has no figure in a month without rows', '2021-02', none],
  ],
)

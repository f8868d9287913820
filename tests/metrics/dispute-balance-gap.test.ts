import { amount, worked } from '../support/figures'

worked(
  'dispute_balance_gap',
  {
    disputes: [
      'unit_code, period, open_start, accepted, closed, open_end, reported',
      'A, 2021-01, 4, 6, 5, 5, 1',
      'B, 2021-01, 1, 2, 1, 3, 1',
      'C, 2021-01, 5, 2, 3, 3, 1',
      'A, 2021-02, 5, 1, 2, , 1',
      'B, 2021-02, 3, 1, 2, 2, 1',
      'C, 2021-03, 3, 1, 2, 9, 否',
    ],
  },
  [
    // A |4+6−5−5| = 0, B |1+2−1−3| = 1, C |5+2−3−3| = 1 → 2; with signs −1 + 1 would hide it
    ['adds gaps without letting them cancel', '2021-01', amount(2)],
    ['shows each unit', { in: '2021-01', by: 'unit_code' }, { A: amount(0), B: amount(1), C: amount(1) }],
    // B balances; A's end is unknown
    ['counts an unknown as left out', '2021-02', amount(0, 1)],
    ['is unknown where the row was not reported', '2021-03', amount(null, 1)],
    ['adds up the year', '2021', amount(2, 2)],
  ],
)

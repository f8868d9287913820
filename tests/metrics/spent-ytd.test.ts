import { amount, worked } from '../support/figures'

worked(
  'spent_ytd',
  {
    budget_lines: [
      'year, line_id, account_code, initial_yuan',
      '2021, L1, 501, 100000',
      '2021, L2, 502, 100000',
    ],
    budget_exec: [
      'year, month, line_id, spent_yuan',
      '2020, 12, L1, 77777',
      '2021, 1, L1, 10000',
      '2021, 2, L1, 5000',
      '2021, 2, L2, 1000',
      '2021, 3, L1, -3000',
      '2021, 5, L2, 400',
    ],
  },
  [
    // 10,000 + 5,000 + 1,000; December belongs to last year
    ['adds from January on', '2021-02', amount(16_000)],
    // 16,000 − 3,000
    ['goes down with a correction', '2021-03', amount(13_000)],
    // April has no report, so from April on nothing is known
    ['is unknown in a month without report', '2021-04', amount(null, 2)],
    ['stays unknown after a missing month', '2021-05', amount(null, 2)],
    // March: L1 12,000, L2 1,000; not a sum of months
    [
      'takes the last month of the quarter',
      { in: '2021-Q1', by: 'line_id' },
      { L1: amount(12_000), L2: amount(1000) },
    ],
    // 2020 has December only
    ['is unknown when the year does not begin in January', '2020', amount(null, 1)],
  ],
)

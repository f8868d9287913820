import { amount, worked } from '../support/figures'

worked(
  'adjusted_budget',
  {
    budget_lines: [
      'year, line_id, account_code, initial_yuan, carry_in_yuan, adjust_yuan',
      '2021, L1, 501, 80000, 999, 20000',
      '2021, L2, 502, 50000, , (10000)',
      '2021, L3, 503, 30000, , ',
    ],
    budget_exec: ['year, month, line_id, spent_yuan', '2021, 2, L1, 1'],
  },
  [
    // 80,000 + 20,000; 50,000 − 10,000; 30,000 as no adjustment is stated; 999 carried in are not part
    [
      'is initial plus adjustments, either way',
      { in: '2021-02', by: 'line_id' },
      { L1: amount(100_000), L2: amount(40_000), L3: amount(30_000) },
    ],
    // 100,000 + 40,000 + 30,000
    ['adds lines', '2021-01', amount(170_000)],
    ['takes the last month of the year', '2021', amount(170_000)],
  ],
)

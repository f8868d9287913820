import { amount, worked } from '../support/figures'

worked(
  'no_budget_spend',
  {
    budget_lines: [
      'year, line_id, account_code, initial_yuan',
      '2021, L1, 501, 100000',
      '2020, L9, 501, 100000',
    ],
    budget_exec: [
      'year, month, line_id, spent_yuan',
      '2020, 1, L9, 4000',
      '2021, 1, L1, 9000',
      '2021, 1, L9, 500',
      '2021, 2, L9, -200',
      '2021, 4, L1, 50',
    ],
  },
  [
    // L9 has a budget in 2020 only
    ['counts lines without a budget in their year', '2021-01', amount(500)],
    ['does not count spending within a budget', '2020-01', amount(0)],
    // 500 − 200
    ['adds months and corrections', '2021-01..2021-02', amount(300)],
    ['is that of the year to date', '2021-02', amount(300)],
    // Nobody reported March: unknown on both lines
    ['is unknown, not zero, in a month without report', '2021-03', amount(null, 2)],
    ['stays unknown in the months after it', '2021-04', amount(null, 2)],
  ],
)

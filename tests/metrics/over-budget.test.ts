import { amount, worked } from '../support/figures'

worked(
  'over_budget',
  {
    budget_lines: [
      'year, line_id, account_code, initial_yuan, adjust_yuan',
      '2020, L1, 501, 100000, ',
      '2021, L1, 501, 80000, 20000',
      '2021, L2, 502, 100000, ',
    ],
    budget_exec: [
      'year, month, line_id, spent_yuan',
      '2020, 1, L1, 150000',
      '2020, 3, L1, 10000',
      '2021, 1, L1, 60000',
      '2021, 1, L2, 10000',
      '2021, 1, L9, 7000',
      '2021, 2, L1, 70000',
      '2021, 3, L1, (20000)',
    ],
  },
  [
    // L1 60,000 of 100,000, L2 10,000 of 100,000; L9 has no budget to be over
    ['shows 0 within the budgets', '2021-01', amount(0)],
    // L1 130,000 − 100,000; L2's 90,000 to spare do not make up for it
    ['adds what is over, line by line', '2021-02', amount(30_000)],
    // 130,000 − 20,000 − 100,000
    ['goes down with a correction', '2021', amount(10_000)],
    // 150,000 − 100,000
    ['counts from the first month over', '2020-01', amount(50_000)],
    // February has no report, so the spending to March is unknown: not 0
    ['is unknown after a missing month', '2020-03', amount(null, 1)],
  ],
)

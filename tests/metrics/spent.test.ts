import { amount, worked } from '../support/figures'

worked(
  'spent',
  {
    budget_lines: [
      'year, line_id, account_code, fund_source, initial_yuan',
      '2021, L1, 50101, fiscal, 100000',
      '2021, L2, 50201, union_fund, 100000',
    ],
    budget_exec: [
      'year, month, line_id, spent_yuan',
      '2021, 1, L1, 12000.25',
      '2021, 1, L2, 8000.75',
      '2021, 1, L9, 99',
      '2021, 2, L1, (2000.25)',
      '2021, 4, L2, 5000',
    ],
  },
  [
    // 12,000.25 + 8,000.75 + 99 without a budget
    ['adds lines, also those without a budget', '2021-01', amount(20_100)],
    // L1 −2,000.25 (红字冲销); no row of L2 and L9 in a reported month: nothing was spent
    ['takes a correction as negative', '2021-02', amount(-2000.25)],
    [
      'shows 0 for a line without a row in a reported month',
      { in: '2021-02', where: { line_id: 'L2' } },
      amount(0),
    ],
    // No report in March: three lines unknown
    ['is unknown in a month without report', '2021-03', amount(null, 3)],
    // 20,100 − 2,000.25; three lines of March left out
    ['adds the months of a quarter', '2021-Q1', amount(18_099.75, 3)],
    // 8,000.75 + 0 + 5,000; March left out
    ['can be seen by account', { in: '2021', where: { account_class: '502' } }, amount(13_000.75, 1)],
  ],
)

import { amount, worked } from '../support/figures'

worked(
  'general_spent_ytd',
  {
    budget_lines: [
      'year, line_id, account_code, is_general, initial_yuan',
      '2021, L1, 504, 是, 100000',
      '2021, L2, 501, 否, 100000',
      '2021, L3, 502, , 100000',
    ],
    budget_exec: [
      'year, month, line_id, spent_yuan',
      '2021, 1, L1, 10000',
      '2021, 1, L2, 90000',
      '2021, 2, L1, (2500)',
      '2021, 2, L3, 70000',
      '2021, 4, L1, 1000',
    ],
  },
  [
    // L1 only; L3 is not marked either way
    ['adds general lines', '2021-01', amount(10_000, 1)],
    // 10,000 − 2,500
    ['goes down with a correction', '2021-02', amount(7500, 1)],
    ['shows 0 for a line that is not general', { in: '2021-02', where: { line_id: 'L2' } }, amount(0)],
    // March has no report, so all three lines are unknown in April: not 0
    ['is unknown after a missing month', '2021-04', amount(null, 3)],
  ],
)

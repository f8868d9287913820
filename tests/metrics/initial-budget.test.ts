import { amount, none, worked } from '../support/figures'

worked(
  'initial_budget',
  {
    budget_lines: [
      'year, line_id, account_code, fund_source, initial_yuan, carry_in_yuan, adjust_yuan',
      '2020, L1, 501, fiscal, 70000, , ',
      '2021, L1, 501, fiscal, 80000.50, 999, 5000',
      '2021, L2, 502, union_fund, 19999.50, , -5000',
      '2021, L3, 503, , 0, , ',
    ],
    budget_exec: ['year, month, line_id, spent_yuan', '2020, 3, L1, 1', '2021, 6, L1, 1', '2021, 6, L9, 500'],
  },
  [
    // 80,000.50 + 19,999.50 + 0; neither carried in nor adjusted; L9 has spending and no budget
    ['adds lines', '2021-06', amount(100_000)],
    ['is the same in every month, not added up', '2021', amount(100_000)],
    ['keeps years apart', '2020', amount(70_000)],
    ['can be seen by source', { in: '2021', where: { fund_source: 'union_fund' } }, amount(19_999.5)],
    ['shows an account of 0 as 0', { in: '2021', where: { account_class: '503' } }, amount(0)],
    ['has no figure after the last month with facts', '2021-07', none],
  ],
)

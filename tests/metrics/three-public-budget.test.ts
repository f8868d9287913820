import { amount, worked } from '../support/figures'

worked(
  'three_public_budget',
  {
    budget_lines: [
      'year, line_id, account_code, three_public, fund_source, initial_yuan, adjust_yuan',
      '2021, L1, 504, reception, fiscal, 60000, 5000',
      '2021, L2, 504, reception, union_fund, 20000, ',
      '2021, L3, 504, vehicle_run, fiscal, 120000, ',
      '2021, L4, 504, , fiscal, 900000, ',
      '2022, L1, 504, reception, , 0, ',
    ],
    budget_exec: ['year, month, line_id, spent_yuan', '2021, 2, L1, 1', '2022, 1, L1, 1'],
  },
  [
    // 60,000 + 20,000 + 120,000; neither L4 nor the adjustment of 5,000
    ['adds initial 三公 budgets', '2021-01', amount(200_000)],
    ['is the same in every month, not added up', '2021', amount(200_000)],
    ['keeps the two money pots apart', { in: '2021', where: { fund_source: 'fiscal' } }, amount(180_000)],
    ['shows a budget of 0 as 0', '2022', amount(0)],
  ],
)

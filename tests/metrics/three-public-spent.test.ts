import { amount, none, worked } from '../support/figures'

worked(
  'three_public_spent',
  {
    budget_lines: [
      'year, line_id, account_code, three_public, fund_source, initial_yuan',
      '2021, L1, 504, 公务接待, fiscal, 100000',
      '2021, L2, 504, 公务接待, union_fund, 100000',
      '2021, L3, 504, 公务用车运行维护, fiscal, 100000',
      '2021, L4, 504, , fiscal, 100000',
    ],
    budget_exec: [
      'year, month, line_id, spent_yuan',
      '2021, 1, L1, 10000',
      '2021, 1, L2, 2000',
      '2021, 1, L4, 90000',
      '2021, 2, L3, 5000',
      '2021, 3, L1, (1000)',
      '2021, 5, L1, 300',
    ],
  },
  [
    // L1 10,000 + L2 2,000; L4 is no 三公
    ['adds 三公 lines', '2021-01', amount(12_000)],
    // 12,000 + 5,000 − 1,000
    ['adds from January, corrections too', '2021-Q1', amount(16_000)],
    // reception fiscal 9,000, vehicles 5,000; union_fund 2,000
    [
      'keeps the two money pots apart',
      { in: '2021-03', by: 'fund_source' },
      { fiscal: amount(14_000), union_fund: amount(2000) },
    ],
    [
      'shows each component',
      { in: '2021-03', by: 'three_public' },
      { reception: amount(11_000), vehicle_run: amount(5000) },
    ],
    // April has no report: three series unknown in May
    ['is unknown after a missing month', '2021-05', amount(null, 3)],
    ['has no figure without budgets of that year', '2020-12', none],
  ],
)

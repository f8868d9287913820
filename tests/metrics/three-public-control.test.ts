import { share, worked } from '../support/figures'

worked(
  'three_public_control',
  {
    budget_lines: [
      'year, line_id, account_code, three_public, fund_source, initial_yuan, adjust_yuan',
      '2021, L1, 504, reception, fiscal, 20000, ',
      '2021, L2, 504, vehicle_run, fiscal, 80000, ',
      '2021, L3, 504, , fiscal, 900000, ',
      '2022, L1, 504, abroad, union_fund, 0, ',
    ],
    budget_exec: [
      'year, month, line_id, spent_yuan',
      '2021, 1, L1, 18000',
      '2021, 1, L2, 8000',
      '2021, 1, L3, 500000',
      '2021, 2, L1, 9000',
      '2021, 3, L2, -5000',
      '2021, 5, L1, 1',
      '2022, 1, L1, 300',
    ],
  },
  [
    // reception 18/20 = 90 %, vehicles 8/80 = 10 % → 26/100 = 26 %; a mean would be 50 %
    ['divides sums of money', '2021-01', share(0.26, 26_000, 100_000)],
    // 27,000/20,000
    [
      'may exceed 100 %',
      { in: '2021-02', where: { three_public: 'reception' } },
      share(1.35, 27_000, 20_000),
    ],
    // 18 + 8 + 9 − 5 = 30
    ['goes down with a correction', '2021-Q1', share(0.3, 30_000, 100_000)],
    // The two components of 2021 and the one that only 2022 knows.
    ['is unknown after a missing month', '2021-05', share(null, null, null, 3)],
    ['is unknown without a budget', '2022-01', share(null, 300, 0)],
  ],
)

import { share, worked } from '../support/figures'

worked(
  'three_public_budget_change',
  {
    budget_lines: [
      'year, line_id, account_code, three_public, fund_source, initial_yuan, adjust_yuan',
      '2019, L1, 504, reception, fiscal, 200000, ',
      '2020, L1, 504, reception, fiscal, 100000, 90000',
      '2020, L2, 504, vehicle_run, fiscal, 300000, ',
      '2021, L1, 504, reception, fiscal, 50000, ',
      '2021, L2, 504, vehicle_run, fiscal, 310000, ',
      '2022, L1, 504, reception, fiscal, 90000, ',
      '2023, L1, 504, reception, fiscal, 90000, ',
      '2023, L3, 504, vehicle_buy, fiscal, 180000, ',
      '2024, L1, 504, reception, fiscal, 0, ',
      '2025, L1, 504, reception, fiscal, 1000, ',
    ],
    budget_exec: ['year, month, line_id, spent_yuan', '2020, 1, L1, 1', '2025, 1, L1, 1'],
  },
  [
    // 360,000 against 400,000 = −10 %; reception −50 %, vehicles +3.3 %; the adjustment is not part
    ['divides sums of money', '2021', share(-0.1, -40_000, 400_000)],
    [
      'shows a component',
      { in: '2021', where: { three_public: 'reception' } },
      share(-0.5, -50_000, 100_000),
    ],
    // 90,000 against 50,000 + 310,000
    ['falls when a component is given up', '2022', share(-0.75, -270_000, 360_000)],
    // 90,000 + 180,000 for a car against 90,000
    ['rises with a new component', '2023', share(2, 180_000, 90_000)],
    // 1,000 against 0
    ['is unknown after a year of 0', '2025', share(null, 1000, 0)],
    // 100,000 against 200,000; 2019 has budgets and no execution
    [
      'needs no spending of last year',
      { in: '2020', where: { three_public: 'reception' } },
      share(-0.5, -100_000, 200_000),
    ],
  ],
)

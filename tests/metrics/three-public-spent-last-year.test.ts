import { amount, worked } from '../support/figures'

worked(
  'three_public_spent_last_year',
  {
    budget_lines: [
      'year, line_id, account_code, three_public, fund_source, initial_yuan',
      '2020, L1, 504, reception, fiscal, 1',
      '2020, L2, 504, abroad, fiscal, 1',
      '2021, L1, 504, reception, fiscal, 1',
      '2022, L1, 504, reception, fiscal, 1',
      '2022, L3, 504, vehicle_buy, fiscal, 1',
    ],
    budget_exec: [
      'year, month, line_id, spent_yuan',
      '2020, 1, L1, 20000',
      '2020, 1, L2, 30000',
      '2020, 2, L1, -5000',
      '2021, 1, L1, 12000',
      '2021, 2, L1, 1',
      '2021, 3, L1, 1',
      '2022, 1, L3, 90000',
    ],
  },
  [
    // January and February 2020: reception 20,000 − 5,000
    [
      'is last year to the same month',
      { in: '2021-02', where: { three_public: 'reception' } },
      amount(15_000),
    ],
    // 15,000 + 30,000 abroad, for which there is no line any more
    ['contains a component that was given up', '2021-02', amount(45_000)],
    // March 2020 has no report
    [
      'is unknown where last year has a missing month',
      { in: '2021-03', where: { three_public: 'reception' } },
      amount(null, 1),
    ],
    // reception 12,000; vehicles were not bought in a year that reported: 0
    ['takes a new component as nothing last year', '2022-01', amount(12_000)],
    [
      'is unknown without any previous year',
      { in: '2020-01', where: { three_public: 'reception' } },
      amount(null, 1),
    ],
  ],
)

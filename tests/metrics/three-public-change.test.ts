import { share, worked } from '../support/figures'

worked(
  'three_public_change',
  {
    budget_lines: [
      'year, line_id, account_code, three_public, fund_source, initial_yuan',
      '2020, L1, 504, reception, fiscal, 1',
      '2020, L2, 504, vehicle_run, fiscal, 1',
      '2021, L1, 504, reception, fiscal, 1',
      '2021, L2, 504, vehicle_run, fiscal, 1',
      '2022, L1, 504, reception, fiscal, 1',
      '2023, L1, 504, reception, fiscal, 1',
      '2023, L3, 504, vehicle_buy, fiscal, 1',
    ],
    budget_exec: [
      'year, month, line_id, spent_yuan',
      '2020, 1, L1, 200000',
      '2020, 1, L2, 120000',
      '2020, 2, L1, 80000',
      '2021, 1, L1, 340000',
      '2021, 1, L2, 294600',
      '2021, 2, L1, (14600)',
      '2021, 3, L1, 0',
      '2022, 1, L1, 317300',
      '2023, 1, L1, 317300',
      '2023, 1, L3, 317300',
    ],
  },
  [
    // A published table: (63.46 − 32)/32 万元 = 98.31 %; by component +70 % and +145.5 %, a mean +107.75 %
    ['gives the published rate', '2021-01', share(0.983125, 314_600, 320_000)],
    // 634,600 − 14,600 = 620,000 against 400,000
    ['compares the same months', '2021-02', share(0.55, 220_000, 400_000)],
    // March 2020 has no report: all three components that any year knows are unknown
    ['is unknown where last year has a missing month', '2021-03', share(null, null, null, 3)],
    ['is unknown without a previous year', '2020-01', share(null, null, null, 3)],
    // 2021 spent 340,000 + 294,600 = 634,600; 2022 has no vehicles: 317,300, half of it
    ['falls when a component is given up', '2022-01', share(-0.5, -317_300, 634_600)],
    // 317,300 → 317,300 + 317,300 for a car that nobody bought last year: doubled
    ['rises with a new component', '2023-01', share(1, 317_300, 317_300)],
  ],
)

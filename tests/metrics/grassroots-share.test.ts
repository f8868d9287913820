import { share, worked } from '../support/figures'

worked(
  'grassroots_share',
  {
    budget_lines: [
      'year, line_id, account_code, fund_source, beneficiary_level, initial_yuan',
      '2021, L1, 501, fiscal, street, 1',
      '2021, L2, 501, fiscal, community, 1',
      '2021, L3, 501, union_fund, enterprise, 1',
      '2021, L4, 504, union_fund, district, 1',
      '2021, L5, 504, other, , 1',
      '2022, L4, 504, union_fund, district, 1',
    ],
    budget_exec: [
      'year, month, line_id, spent_yuan',
      '2021, 1, L1, 10000',
      '2021, 1, L2, 5000',
      '2021, 1, L3, 15000',
      '2021, 1, L4, 70000',
      '2021, 1, L5, 900000',
      '2021, 2, L1, 30000',
      '2021, 2, L4, (10000)',
      '2021, 4, L1, 30000',
      '2022, 1, L4, (10000)',
    ],
  },
  [
    // (10 + 5 + 15)/(10 + 5 + 15 + 70) thousand; L5 has no level
    ['counts streets, communities and enterprises', '2021-01', share(0.3, 30_000, 100_000, 1)],
    // January and February: (30 + 30)/(100 + 30 − 10) thousand; L5 left out
    ['adds months and corrections', '2021-02', share(0.5, 60_000, 120_000, 1)],
    // In all of 2022: L4 alone 0/−10,000 says nothing
    ['is unknown when corrections outweigh', '2022-01', share(null, 0, -10_000)],
    ['is unknown in a month without report', '2021-03', share(null, null, null, 5)],
    ['stays unknown after it, and so does its quarter', '2021-04', share(null, null, null, 5)],
    ['is that of the year to date in a quarter', '2021-Q1', share(null, null, null, 5)],
    // fiscal all to the grassroots, union_fund 15/(15 + 70)
    [
      'can be seen by source',
      { in: '2021-01', where: { fund_source: 'union_fund' } },
      share(15 / 85, 15_000, 85_000),
    ],
  ],
)

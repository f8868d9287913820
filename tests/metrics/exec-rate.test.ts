import { share, worked } from '../support/figures'

worked(
  'exec_rate',
  {
    budget_lines: [
      'year, line_id, account_code, initial_yuan, carry_in_yuan, adjust_yuan',
      '2020, L1, 501, 100000, , ',
      '2021, L1, 501, 800000, 9999, 200000',
      '2021, L2, 502, 300000, , -50000',
      '2021, L3, 503, 0, , ',
    ],
    budget_exec: [
      'year, month, line_id, spent_yuan',
      '2020, 1, L1, 20000',
      '2020, 3, L1, 20000',
      '2021, 1, L1, 100000',
      '2021, 1, L2, 200000',
      '2021, 2, L1, 150000',
      '2021, 3, L1, -50000',
      '2021, 3, L9, 25000',
    ],
  },
  [
    // L1 250,000/1,000,000 = 25 %, L2 200,000/250,000 = 80 % → 450,000/1,250,000 = 36 %; a mean would be 52.5 %
    ['divides sums of money', '2021-02', share(0.36, 450_000, 1_250_000)],
    // L1 250,000 − 50,000, L2 200,000, L9 25,000 without a budget → 425,000/1,250,000
    ['contains a correction and spending without a budget', '2021-Q1', share(0.34, 425_000, 1_250_000)],
    ['is unknown on a line of 0', { in: '2021-03', where: { line_id: 'L3' } }, share(null, 0, 0)],
    [
      'is unknown on a line without a budget',
      { in: '2021-03', where: { line_id: 'L9' } },
      share(null, 25_000, 0),
    ],
    // January 20,000/100,000; February has no report, so March is unknown
    ['starts in January', '2020-01', share(0.2, 20_000, 100_000)],
    ['is unknown after a missing month', '2020-03', share(null, null, null, 1)],
  ],
)

import { expect } from 'vitest'
import { share, worked } from '../support/figures'

worked(
  'budget_control',
  {
    budget_lines: [
      'year, line_id, account_code, initial_yuan, adjust_yuan',
      '2020, L1, 501, 19227600, 7678600',
      '2021, L1, 501, 100000, 30000',
      '2021, L2, 502, 300000, 10000',
      '2021, L3, 503, 0, 5000',
      '2022, L1, 501, 100000, (20000)',
      '2022, L2, 502, 100000, ',
    ],
    budget_exec: ['year, month, line_id, spent_yuan', '2020, 1, L1, 1', '2021, 1, L1, 1', '2022, 1, L1, 1'],
  },
  [
    // A published table: 767.86 / 1922.76 万元 = 39.9 %
    ['gives the published rate', '2020', share(expect.closeTo(0.399, 3), 7_678_600, 19_227_600)],
    // (30,000 + 10,000 + 5,000)/(100,000 + 300,000 + 0) = 11.25 %; L1 alone 30 %, L2 3.3 %
    ['divides sums of money', '2021-01', share(0.1125, 45_000, 400_000)],
    [
      'is unknown on a line without initial budget',
      { in: '2021', where: { line_id: 'L3' } },
      share(null, 5000, 0),
    ],
    // (−20,000 + 0)/200,000
    ['is negative after a cut', '2022', share(-0.1, -20_000, 200_000)],
  ],
)

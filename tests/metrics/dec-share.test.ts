import { expect } from 'vitest'
import { share, worked } from '../support/figures'

const monthly = (year: number, line: string, spent: readonly number[]) =>
  spent.map((yuan, index) => `${year}, ${index + 1}, ${line}, ${yuan}`)

worked(
  'dec_share',
  {
    budget_exec: [
      'year, month, line_id, spent_yuan',
      ...monthly(2019, 'CN', [114_697, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 25_047]),
      ...monthly(2020, 'L1', [100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100]),
      ...monthly(2021, 'L1', [100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 400]),
      '2021, 12, L2, 500',
      ...monthly(2022, 'L1', [500, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -500]),
    ],
  },
  [
    // China 2013: 25,047/139,744 = 17.9 %
    ['gives the published share', '2019', share(expect.closeTo(0.179, 3), 25_047, 139_744)],
    // L1 400/1500 = 26.7 %, L2 500/500 → 900/2000 = 45 %; a mean would be 63.3 %
    ['divides sums of money', '2021', share(0.45, 900, 2000)],
    ['shows a line', { in: '2021', where: { line_id: 'L2' } }, share(1, 500, 500)],
    // 2020 ends with November: 12 months of one line left out
    ['is unknown before the year is complete', '2020', share(null, null, null, 12)],
    // 500 − 500 = 0
    ['is unknown when the year nets to 0', '2022', share(null, -500, 0)],
  ],
)

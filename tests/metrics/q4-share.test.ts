import { share, worked } from '../support/figures'

const monthly = (year: number, line: string, spent: readonly number[]) =>
  spent.map((yuan, index) => `${year}, ${index + 1}, ${line}, ${yuan}`)

worked(
  'q4_share',
  {
    budget_exec: [
      'year, month, line_id, spent_yuan',
      ...monthly(2020, 'L1', [100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100]),
      ...monthly(2021, 'L1', [100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 400]),
      '2021, 9, L2, 300',
      '2021, 12, L2, 200',
      ...monthly(2022, 'L1', [800, 0, 0, 0, 0, 0, 0, 0, 0, 300, 0, -100]),
    ],
  },
  [
    // L1 600/1500 = 40 %, L2 200/500 = 40 % → 800/2000; September is not part
    ['counts October to December', '2021', share(0.4, 800, 2000)],
    // (300 + 0 − 100)/(800 + 300 − 100) = 200/1000
    ['takes a correction as negative', '2022', share(0.2, 200, 1000)],
    ['is unknown before the year is complete', '2020', share(null, null, null, 12)],
  ],
)

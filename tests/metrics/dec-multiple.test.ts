import { share, worked } from '../support/figures'

const monthly = (year: number, line: string, spent: readonly number[]) =>
  spent.map((yuan, index) => `${year}, ${index + 1}, ${line}, ${yuan}`)

worked(
  'dec_multiple',
  {
    budget_exec: [
      'year, month, line_id, spent_yuan',
      ...monthly(2020, 'L1', [100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100]),
      ...monthly(2021, 'L1', [100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 400]),
      ...['2021, 1, L2, 1100', '2021, 12, L2, 500'],
      ...monthly(2022, 'L1', [500, 0, 0, 0, 0, 0, 0, 0, 0, 0, -500, 70]),
      ...monthly(2023, 'L1', [550, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -50]),
    ],
  },
  [
    // 900 against 2,200/11 = 200, both lines together
    ['sets December against the mean of January to November', '2021', share(4.5, 900, 2200)],
    // 400 against 1,100/11
    ['shows a line', { in: '2021', where: { line_id: 'L1' } }, share(4, 400, 1100)],
    // 2020 ends with November: 12 months of one line left out
    ['is unknown before the year is complete', '2020', share(null, null, null, 12)],
    ['has no multiple of nothing', '2022', share(null, 70, 0)],
    // −50 against 550/11
    ['counts a negative correction', '2023', share(-1, -50, 550)],
  ],
)

import { share, worked } from '../support/figures'

worked(
  'time_progress',
  {
    budget_lines: [
      'year, line_id, account_code, initial_yuan, adjust_yuan',
      '2021, L1, 501, 1200000, ',
      '2021, L2, 502, 300000, 300000',
      '2021, L3, 503, 0, ',
    ],
    budget_exec: ['year, month, line_id, spent_yuan', '2021, 1, L1, 999999', '2021, 9, L2, 1'],
  },
  [
    // 3/12 of 1,200,000 + 600,000, whatever was spent
    ['is a quarter after March', '2021-03', share(0.25, 450_000, 1_800_000)],
    // 7/12; reports are missing
    ['needs no report', '2021-07', share(7 / 12, 1_050_000, 1_800_000)],
    // September is the last month with facts: 9/12
    ['takes the last month of the year', '2021', share(0.75, 1_350_000, 1_800_000)],
    ['is unknown on a line of 0', { in: '2021-03', where: { line_id: 'L3' } }, share(null, 0, 0)],
  ],
)

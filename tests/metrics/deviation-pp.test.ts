import { share, worked } from '../support/figures'

worked(
  'deviation_pp',
  {
    budget_lines: [
      'year, line_id, account_code, initial_yuan, adjust_yuan',
      '2021, L1, 501, 1000000, 200000',
      '2022, L1, 501, 600000, ',
      '2022, L2, 502, 1800000, ',
    ],
    budget_exec: [
      'year, month, line_id, spent_yuan',
      ...[1, 2, 3, 4, 5, 6].map((month) => `2021, ${month}, L1, 100000`),
      '2021, 7, L1, 77640',
      '2022, 1, L1, 200000',
      '2022, 1, L2, 40000',
      '2022, 3, L2, 40000',
    ],
  },
  [
    // End of July: 677,640/1,200,000 = 56.47 % − 7/12 = 58.33 % → −1.86 points = (677,640 − 700,000)/1,200,000
    ['is behind time', '2021-07', share(-22_360 / 1_200_000, -22_360, 1_200_000)],
    // L1 200/600 − 1/12 = +25 points, L2 40/1800 − 1/12 = −6.1 points → (240,000 − 200,000)/2,400,000; a mean +9.4
    ['divides sums of money', '2022-01', share(40_000 / 2_400_000, 40_000, 2_400_000)],
    ['is ahead of time', { in: '2022-01', where: { line_id: 'L1' } }, share(0.25, 150_000, 600_000)],
    // February has no report: March is unknown, not far behind
    ['is unknown after a missing month', '2022-03', share(null, null, null, 2)],
  ],
)

import { amount, none, worked } from '../support/figures'

worked(
  'basic_unions',
  {
    union_coverage: [
      'unit_code, period, unionised_units, basic_unions, single_unions, joint_unions, joint_covered_units, reported',
      'A, 2021-01, 99, 25, 20, 5, 60, 1',
      'B, 2021-01, 99, 13, 10, 3, 20, 1',
      'A, 2021-02, 99, , 20, 5, 60, 1',
      'B, 2021-02, 99, 14, 11, 3, 20, 1',
      'A, 2021-03, 99, 26, 21, 5, 60, 否',
      'B, 2021-04, 99, 15, 12, 3, 20, 1',
    ],
  },
  [
    // 25 + 13 unions, not 80 + 30 covered units
    ['counts unions, not the units they cover', '2021-01', amount(38)],
    // A's cell is empty though its parts 20 + 5 stand beside it
    ['does not fill an empty cell from other columns', '2021-02', amount(14, 1)],
    ['is unknown where nobody reported', '2021-03', amount(null, 1)],
    ['takes the last month of the year', '2021', amount(15)],
    ['has no figure for a unit that stopped reporting', { in: '2021', where: { unit_code: 'A' } }, none],
  ],
)

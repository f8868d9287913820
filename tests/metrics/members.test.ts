import { amount, none, worked } from '../support/figures'

worked(
  'members',
  {
    union_coverage: [
      'unit_code, period, ownership, all_employees, members, female_members, reported',
      'A, 2021-01, domestic, 900, 120, 60, 1',
      'A, 2021-01, foreign, 900, 30, 10, 1',
      'B, 2021-01, domestic, 900, 50, 20, 1',
      'A, 2021-02, domestic, 900, 130, 60, 1',
      'B, 2021-02, domestic, 900, , 20, 1',
      'A, 2021-03, domestic, 900, 140, 60, 1',
      'B, 2021-03, domestic, 900, 55, 20, 否',
      'A, 2021-05, domestic, 900, 0, 0, 1',
    ],
  },
  [
    // 120 + 30 + 50
    ['adds units and ownerships', '2021-01', amount(200)],
    [
      'can be seen by ownership',
      { in: '2021-01', by: 'ownership' },
      { domestic: amount(170), foreign: amount(30) },
    ],
    // B is empty: A's 130 and one row left out
    ['counts an empty cell as left out, not as 0', '2021-02', amount(130, 1)],
    // B says 否; months are not added: March only
    ['takes the last month of the quarter', '2021-Q1', amount(140, 1)],
    ['shows a reported 0 as 0', '2021-05', amount(0)],
    ['has no figure in a month without rows', '2021-04', none],
  ],
)

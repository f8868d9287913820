import { amount, worked } from '../support/figures'

worked(
  'all_employees',
  {
    union_coverage: [
      'unit_code, period, ownership, all_employees, unionised_employees, members, reported',
      'A, 2021-08, domestic, 1000, 700, 600, 1',
      'A, 2021-08, government, 200, 200, 200, 1',
      'B, 2021-08, domestic, 300, 100, 90, 1',
      'A, 2021-09, domestic, 1010, 700, 600, 1',
      'A, 2021-09, government, /, 200, 200, 1',
      'B, 2021-09, domestic, 310, 100, 90, 否',
      'A, 2022-01, domestic, 0, 0, 0, 1',
    ],
  },
  [
    // 1000 + 200 + 300
    ['adds units and ownerships', '2021-08', amount(1500)],
    // 1000 + 200 against 300
    ['is split by unit', { in: '2021-08', by: 'unit_code' }, { A: amount(1200), B: amount(300) }],
    // government is /, B is 否: 1010 and two rows left out; August is not added
    ['leaves unknown rows out of the last month', '2021', amount(1010, 2)],
    ['shows a reported 0 as 0', '2022', amount(0)],
  ],
)

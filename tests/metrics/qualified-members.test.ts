import { amount, worked } from '../support/figures'

worked(
  'qualified_members',
  {
    realname: [
      'unit_code, period, members, registered, qualified',
      'A, 2021-03, 100, 90, 80',
      'B, 2021-03, 900, 360, 300',
      'A, 2021-04, 100, 90, 82',
      'B, 2021-04, 900, 360, ***',
      'A, 2021-05, 100, 90, 0',
    ],
  },
  [
    // 80 + 300
    ['adds qualified records over units', '2021-03', amount(380)],
    // B's *** is unknown
    ['counts an unknown as left out', '2021-04', amount(82, 1)],
    ['shows a reported 0 as 0', '2021-05', amount(0)],
    // May only: A 0, not 80 + 82
    ['takes the last month of the year', { in: '2021', by: 'unit_code' }, { A: amount(0) }],
  ],
)

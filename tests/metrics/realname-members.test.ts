import { amount, none, worked } from '../support/figures'

worked(
  'realname_members',
  {
    realname: [
      'unit_code, period, members, registered, reported',
      'A, 2021-03, 100, 90, 1',
      'B, 2021-03, 900, 360, 1',
      'A, 2021-05, 110, 95, 1',
      'B, 2021-05, 950, 400, 否',
      'B, 2021-07, 0, 0, 1',
    ],
  },
  [
    // 100 + 900
    ['adds members over units', '2021-03', amount(1000)],
    // May: A 110; B did not report
    ['counts a unit that did not report as left out', '2021-Q2', amount(110, 1)],
    ['shows a reported 0 as 0', '2021', amount(0)],
    ['has no figure in a month without rows', '2021-04', none],
  ],
)

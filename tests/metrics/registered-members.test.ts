import { amount, none, worked } from '../support/figures'

worked(
  'registered_members',
  {
    realname: [
      'unit_code, period, members, registered, qualified, reported',
      'A, 2021-03, 100, 90, 70, 1',
      'B, 2021-03, 900, 360, 70, 1',
      'A, 2021-06, 100, 92, 70, 1',
      'B, 2021-06, 900, 380, 70, 0',
      'A, 2021-08, 100, 93, 70, 1',
    ],
  },
  [
    // 90 + 360
    ['adds registered members over units', '2021-03', amount(450)],
    ['counts a unit that did not report as left out', '2021-06', amount(92, 1)],
    // August: only A; B's 380 of June are no longer known
    ['takes the last month of a span', '2021-01..2021-09', amount(93)],
    ['has no figure for a unit that stopped reporting', { in: '2021-Q3', where: { unit_code: 'B' } }, none],
  ],
)

import { none, share, worked } from '../support/figures'

worked(
  'realname_rate',
  {
    realname: [
      'unit_code, period, members, registered, qualified, reported',
      'A, 2021-03, 100, 90, 80, 1',
      'B, 2021-03, 900, 360, 80, 1',
      'A, 2021-04, 0, 0, 0, 1',
      'A, 2021-05, 100, 95, 80, 1',
      'B, 2021-05, 900, 400, 80, 否',
      'A, 2021-08, 200, 180, 80, 1',
      'B, 2021-08, 800, 420, 80, 1',
      'B, 2021-10, 800, 440, 80, 1',
    ],
  },
  [
    // A 90/100 = 90 %, B 360/900 = 40 % → 450/1000 = 45 %; a mean of rates would be 65 %
    ['divides sums of members', '2021-03', share(0.45, 450, 1000)],
    ['is unknown without members', '2021-04', share(null, 0, 0)],
    // B did not report: 95/100 and B left out
    ['leaves out a unit that did not report', '2021-05', share(0.95, 95, 100, 1)],
    // October, where only B stands: 440/800
    ['takes the last month of the year', '2021', share(0.55, 440, 800)],
    ['has no figure for a unit that stopped reporting', { in: '2021', where: { unit_code: 'A' } }, none],
  ],
)

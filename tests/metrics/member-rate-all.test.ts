import { expect } from 'vitest'
import { none, share, worked } from '../support/figures'

worked(
  'member_rate_all',
  {
    union_coverage: [
      'unit_code, period, ownership, all_employees, unionised_employees, members, reported',
      'CN, 2019-12, , 212616600, , 122908000, 1',
      'A, 2020-03, 内资, 50, 45, 40, 1',
      'B, 2020-03, 内资, 150, 45, 30, 1',
      'A, 2020-06, , 0, 10, 8, 1',
      'A, 2020-07, 内资, 500, 90, 100, 1',
      'A, 2020-07, 外资, …, 90, 60, 1',
      'A, 2021-03, , 400, 90, 100, 1',
      'B, 2021-03, , 400, 90, 300, 1',
      'B, 2021-06, , 400, 90, 320, 1',
    ],
  },
  [
    // First economic census: 12,290.8 / 21,261.66 万 = 57.81 %
    [
      'gives the published rate of the census',
      '2019-12',
      share(expect.closeTo(0.5781, 4), 122_908_000, 212_616_600),
    ],
    // A 40/50 = 80 %, B 30/150 = 20 % → 70/200 = 35 %; a mean would be 50 %, over unionised units 77.8 %
    ['divides by all employees', '2020-03', share(0.35, 70, 200)],
    // 8 members of 0 employees
    ['is unknown without employees', '2020-06', share(null, 8, 0)],
    // 外资 employees are unknown: 100/500, not 160/500
    ['leaves out the part of a unit that is unknown', '2020-07', share(0.2, 100, 500, 1)],
    // Only B reported June: 320/400
    ['takes the last month of the year', '2021', share(0.8, 320, 400)],
    ['has no figure for a unit that stopped reporting', { in: '2021', where: { unit_code: 'A' } }, none],
  ],
)

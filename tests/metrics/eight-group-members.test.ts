import { amount, worked } from '../support/figures'

const facts = {
  eight_groups: [
    'unit_code, period, group_code, estimated_workers, new_members, members_end, reported',
    'A, 2021-01, courier, 100, 5, 40, 1',
    'A, 2021-01, guard, 50, 0, 45, 1',
    'B, 2021-01, courier, 300, 3, 60, 1',
    'A, 2021-02, courier, 120, 2, 38, 1',
    'A, 2021-02, guard, , 4, 49, 1',
    'B, 2021-02, courier, 0, 0, 0, 1',
    'B, 2021-03, courier, , , , 否',
  ],
}

worked('eight_group_members', facts, [
  // 40 + 45 + 60
  ['adds up units and groups', '2021-01', amount(145)],
  // The end of March: unknown, not 87 of February
  ['takes the last month of the quarter', '2021-Q1', amount(null, 1)],
  ['counts a reported 0', { in: '2021-02', where: { unit_code: 'B' } }, amount(0)],
  ['shows a unit', { in: '2021-02', where: { unit_code: 'A' } }, amount(87)],
])

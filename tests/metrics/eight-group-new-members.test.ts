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

worked('eight_group_new_members', facts, [
  ['adds up the month', '2021-01', amount(8)],
  // 5 + 0 + 3 + 2 + 4 + 0; the row of March says "not reported"
  ['adds up the year, whatever became of the stock', '2021', amount(14, 1)],
  ['shows each group', { in: '2021-02', by: 'group_code' }, { courier: amount(2), guard: amount(4) }],
  ['is unknown where only "not reported" was sent', '2021-03', amount(null, 1)],
])

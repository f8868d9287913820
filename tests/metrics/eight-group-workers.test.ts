import { amount, none, worked } from '../support/figures'

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

worked('eight_group_workers', facts, [
  // 100 + 50 + 300
  ['adds up units and groups', '2021-01', amount(450)],
  ['shows each group', { in: '2021-01', by: 'group_code' }, { courier: amount(400), guard: amount(50) }],
  // Guards of A are unknown: 120 + 0
  ['leaves out what is not estimated', '2021-02', amount(120, 1)],
  ['is unknown where only "not reported" was sent', '2021-03', amount(null, 1)],
  ['has no figure without rows', '2021-04', none],
])

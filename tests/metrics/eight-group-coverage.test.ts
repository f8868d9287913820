import { share, worked } from '../support/figures'

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

worked('eight_group_coverage', facts, [
  // A 85/150, B 60/300 → 145/450 = 32.2 %; a mean of both would be 38.3 %
  ['divides sums, not rates', '2021-01', share(145 / 450, 145, 450)],
  [
    'shows each group',
    { in: '2021-01', by: 'group_code' },
    { courier: share(0.25, 100, 400), guard: share(0.9, 45, 50) },
  ],
  // Guards without an estimate are left out of both parts: (38 + 0)/(120 + 0)
  ['leaves out members without an estimate', '2021-02', share(38 / 120, 38, 120, 1)],
  ['is unknown over nobody', { in: '2021-02', where: { unit_code: 'B' } }, share(null, 0, 0)],
  ['is unknown where only "not reported" was sent', '2021-03', share(null, null, null, 1)],
])

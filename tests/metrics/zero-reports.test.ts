import { amount, none, worked } from '../support/figures'

worked(
  'zero_reports',
  {
    org_units: ['unit_code, unit_name, unit_type', 'A, 甲, street', 'B, 乙, street', 'C, 丙, bureau'],
    collective_events: [
      'unit_code, period, events, petitions, workers, reported',
      'A, 2021-01, 0, 0, 0, 1',
      'B, 2021-01, 1, 0, 12, 1',
      'A, 2021-02, 0, , 0, 1',
      'B, 2021-02, , , , 否',
      'C, 2021-02, , , , 1',
      'A, 2021-03, 0, 0, 0, 1',
      'B, 2021-03, 0, 0, 0, 1',
      'C, 2021-03, 0, 0, 0, 1',
    ],
    eight_groups: [
      'unit_code, period, group_code, estimated_workers, new_members, members_end',
      'A, 2021-01, guard, 0, 0, 0',
      'A, 2021-01, courier, 8, 0, 0',
    ],
  },
  [
    // A has no events; B had one; C is silent. A reports of two groups, one of them not empty.
    [
      'counts zeros that were told, and leaves the silent out',
      { in: '2021-01', where: { dataset: 'collective_events' } },
      amount(1, 1),
    ],
    [
      'takes a report for zero only if all its rows are',
      { in: '2021-01', where: { dataset: 'eight_groups' } },
      amount(0, 2),
    ],
    // A: 0, unknown, 0; B only says that it did not report; C reports and gives no number.
    [
      'knows no zero in a report without numbers',
      { in: '2021-02', where: { dataset: 'collective_events' } },
      amount(1, 1),
    ],
    [
      'shows each unit: told as zero, or unknown',
      { in: '2021-02', where: { dataset: 'collective_events' }, by: 'unit_code' },
      { A: amount(1), B: amount(null, 1), C: amount(0) },
    ],
    ['adds up over the district', { in: '2021-03', where: { dataset: 'collective_events' } }, amount(3)],
    ['has no figure before the first report', '2020-12', none],
  ],
)

import { none, share, worked } from '../support/figures'

worked(
  'reporting_rate',
  {
    org_units: ['unit_code, unit_name, unit_type', 'A, 甲, street', 'B, 乙, street', 'C, 丙, bureau'],
    realname: [
      'unit_code, period, members, registered, reported',
      'A, 2021-01, 10, 9, 1',
      'B, 2021-01, 10, 9, 1',
      'C, 2021-01, 10, 9, 1',
      'A, 2021-02, 10, 9, 1',
      'B, 2021-02, , , 否',
      'X, 2021-02, 10, 9, 1',
    ],
    bargaining: ['unit_code, period, unionised_orgs', 'A, 2021Q1, 5', 'B, 2021Q1, 5'],
    monitor_points: [
      'point_code, unit_code, period, employees, reported',
      'P1, A, 2021-02, 120, 1',
      'P1, A, 2021-03, 120, 1',
      'P2, B, 2021-03, 80, 1',
    ],
    collective_events: ['unit_code, period, events, reported', 'A, 2021-04, 0, 1'],
  },
  [
    // Realname: 3 of 3; bargaining: A and B of 3, their quarter covers January; 5 of 6
    ['counts reports over those due', '2021-01', share(5 / 6, 5, 6)],
    [
      'shows each dataset; a row that says 否 is no report, a unit off the list is due from its first report on',
      { in: '2021-02', by: 'dataset' },
      { bargaining: share(2 / 3, 2, 3), monitor_points: share(1, 1, 1), realname: share(0.5, 2, 4) },
    ],
    // Nobody sent real names in April: 0, not unknown. The second quarter of bargaining is not over.
    // P1 and P2 are silent; A sent a zero report of events.
    [
      'sees that nobody reported',
      { in: '2021-04', by: 'dataset' },
      { collective_events: share(1 / 3, 1, 3), monitor_points: share(0, 0, 2), realname: share(0, 0, 4) },
    ],
    [
      'shows each unit over all datasets',
      { in: '2021-01', by: 'unit_code' },
      { A: share(1, 2, 2), B: share(1, 2, 2), C: share(0.5, 1, 2) },
    ],
    [
      'shows points by their own code',
      { in: '2021-03', by: 'point_code', where: { dataset: 'monitor_points' } },
      { P1: share(1, 1, 1), P2: share(1, 1, 1) },
    ],
    ['has no figure before the first report', '2020-12', none],
  ],
)

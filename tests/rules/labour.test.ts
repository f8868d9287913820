import { judged } from '../support/judged'

const events = 'unit_code, period, events, petitions, reported'

judged(
  'LR01',
  {
    collective_events: [
      events,
      'A, 2020-12, 3, 3, 1',
      'A, 2021-01, 1, 1, 1',
      ...['A, 2021-02, 0, 0, 1', 'B, 2021-02, 2, 2, 1', 'C, 2021-02, , , 0'],
      ...['A, 2022-01, 0, 0, 1', 'B, 2022-01, 4, 0, 1'],
    ],
  },
  [
    [
      'fails one petition',
      '2021-01',
      [
        ['all', 'all', 'fail', 1, 0],
        ['unit_code', 'A', 'fail', 1, 0],
      ],
    ],
    // January's one still stands; not the three of last year; C said nothing
    [
      'adds up the year and the units',
      '2021-02',
      [
        ['all', 'all', 'fail', 3, 0],
        ['unit_code', 'A', 'fail', 1, 0],
        ['unit_code', 'B', 'fail', 2, 0],
      ],
    ],
    ['is sound at zero, and events alone are no petition', '2022-01', []],
    ['finds nothing in a year without a report', '2023-01', []],
  ],
)

judged(
  'LR01_SILENT',
  {
    collective_events: [
      events,
      ...['A, 2021-01, 0, 0, 1', 'B, 2021-01, 0, 0, 1'],
      ...['A, 2021-02, 0, 0, 1', 'B, 2021-02, , , 0'],
      ...['A, 2021-03, 0, 0, 1', 'B, 2021-03, 0, 0, 1'],
    ],
    realname: ['unit_code, period, members, registered', 'A, 2022-06, 9, 9'],
  },
  [
    ['finds nobody silent in the first month', '2021-01', []],
    [
      'takes a row that says "not reported" for silence',
      '2021-02',
      [['unit_code', 'B', 'unknown', null, null]],
    ],
    ['takes a reported zero for a report', '2021-03', []],
    [
      'names all in a month without any report, and does not forget them after a year',
      '2022-06',
      [
        ['unit_code', 'A', 'unknown', null, null],
        ['unit_code', 'B', 'unknown', null, null],
      ],
    ],
  ],
)

const points = 'point_code, unit_code, period, employees, planned_layoffs, unpaid_months, reported'

judged(
  'LR02',
  {
    monitor_points: [
      points,
      ...['P1, A, 2021-01, 99, 0, 0.5, 1', 'P2, A, 2021-01, 99, 0, 1, 1', 'P3, A, 2021-01, 99, 0, 2, 1'],
      ...['P4, B, 2021-01, 99, 0, 2.5, 1', 'P5, B, 2021-01, 99, 0, 0, 1', 'P6, B, 2021-01, 99, 0, , 1'],
      'P7, B, 2021-01, 99, 0, 3, 0',
      'P1, A, 2021-02, 99, 0, 0, 1',
    ],
  },
  [
    // 1 is on the limit of warn, 2 on that of fail; P6 is unknown, P7 has not reported
    [
      'shows three colours, each from above its limit on',
      '2021-01',
      [
        ['point_code', 'P1', 'notice', 0.5, 0],
        ['point_code', 'P2', 'notice', 1, 0],
        ['point_code', 'P3', 'warn', 2, 1],
        ['point_code', 'P4', 'fail', 2.5, 2],
      ],
    ],
    ['neither carries arrears on nor takes silence for payment', '2021-02', []],
    ['finds nothing in a missing month', '2021-03', []],
  ],
)

judged(
  'LR03',
  {
    monitor_points: [
      points,
      ...['P1, A, 2021-01, 900, 19, 0, 1', 'P2, A, 2021-01, 900, 20, 0, 1', 'P3, A, 2021-01, 900, , 0, 1'],
      'P4, A, 2021-01, 900, 50, 0, 0',
      ...['P1, A, 2021-02, 900, 19, 0, 1', 'P2, A, 2021-02, 900, 0, 0, 1'],
    ],
  },
  [
    // P1 and P2 plan 39 together, but each point is judged for itself; P4 has not reported
    ['warns on the limit and not below', '2021-01', [['point_code', 'P2', 'warn', 20, 20]]],
    ['does not add up months', '2021-02', []],
    ['finds nothing in a missing month', '2021-03', []],
  ],
)

judged(
  'LR03_SHARE',
  {
    monitor_points: [
      points,
      ...['P1, A, 2021-01, 100, 10, 0, 1', 'P2, A, 2021-01, 100, 9, 0, 1', 'P3, A, 2021-01, 0, 5, 0, 1'],
      ...['P4, A, 2021-01, , 5, 0, 1', 'P5, A, 2021-01, 20, 3, 0, 1', 'P6, A, 2021-01, 20, 9, 0, 0'],
      'P1, A, 2021-02, 100, 0, 0, 1',
    ],
  },
  [
    // 10/100 on the limit; 9/100; 5 of none and 5 of unknown have no share; 3/20; P6 has not reported
    [
      'warns on the limit; no share of nothing',
      '2021-01',
      [
        ['point_code', 'P1', 'warn', 0.1, 0.1],
        ['point_code', 'P5', 'warn', 0.15, 0.1],
      ],
    ],
    ['is sound at zero', '2021-02', []],
    ['finds nothing in a missing month', '2021-03', []],
  ],
)

judged(
  'LR05',
  {
    monitor_points: [
      points,
      ...['P1, A, 2021-01, 9, 0, 0, 1', 'P2, A, 2021-01, 9, 0, 0, 1'],
      ...['P1, A, 2021-02, 9, 0, 0, 1', 'P2, A, 2021-02, , , , 0', 'P3, A, 2021-02, 9, 0, 0, 1'],
      ...['P1, A, 2021-03, , , , 1', 'P3, A, 2021-03, 9, 0, 0, 1'],
    ],
    realname: ['unit_code, period, members, registered', 'A, 2022-06, 9, 9'],
  },
  [
    ['expects a point from its first report on', '2021-01', []],
    [
      'takes a row that says "not reported" for silence',
      '2021-02',
      [['point_code', 'P2', 'unknown', null, null]],
    ],
    ['takes an empty report for a report', '2021-03', [['point_code', 'P2', 'unknown', null, null]]],
    [
      'names all in a month without any report, and does not forget them after a year',
      '2022-06',
      ['P1', 'P2', 'P3'].map((key) => ['point_code', key, 'unknown', null, null] as const),
    ],
  ],
)

import { describe } from 'vitest'
import { judged } from '../support/judged'

/** Two reports that open the calendar of 2021. */
const calendar = ['unit_code, period, events, reported', 'A, 2021-01, 0, 1', 'A, 2021-12, 0, 1']
const ledger = 'firm_code, unit_code, identified_date, status, unionised_date, exit_date'

judged(
  'CV01_AGE',
  {
    collective_events: calendar,
    firms_100plus: [
      ledger,
      'F1, A, 2021-03-02, identified, , ',
      'F2, A, 2021-03-01, identified, , ',
      'F3, B, 2021-01-05, unionised, 2021-05-30, ',
      'F5, B, 2021-01-05, exited, , ',
    ],
  },
  [
    // F3: 26 + 28 = 54 days; F5 left nobody knows when
    ['finds nothing while all are young', '2021-02', []],
    // F3: 26 + 28 + 31 + 30 = 115 days; F2 60
    [
      'fails one that waits too long',
      '2021-04',
      [
        ['all', 'all', 'fail', 1, 0],
        ['unit_code', 'B', 'fail', 1, 0],
      ],
    ],
    // F1: 29 + 30 + 31 = 90 days, on the limit; F2 91; F3 has its union
    [
      'lets 90 days pass and fails 91',
      '2021-05',
      [
        ['all', 'all', 'fail', 1, 0],
        ['unit_code', 'A', 'fail', 1, 0],
      ],
    ],
    // F1 120, F2 121
    [
      'counts all that wait',
      '2021-06',
      [
        ['all', 'all', 'fail', 2, 0],
        ['unit_code', 'A', 'fail', 2, 0],
      ],
    ],
    ['finds nothing in a month beyond all data', '2022-01', []],
  ],
)

judged(
  'CV01',
  {
    collective_events: calendar,
    firms_100plus: [
      ledger,
      'F1, A, 2021-01-10, unionised, 2021-04-10, ',
      'F2, A, 2021-02-01, unionised, 2021-03-31, ',
      'F3, B, 2021-02-28, exited, , 2021-03-01',
      'F4, C, 2021-01-01, exited, , ',
    ],
  },
  [
    [
      'warns of one open firm, for its unit and the whole',
      '2021-01',
      [
        ['all', 'all', 'warn', 1, 0],
        ['unit_code', 'A', 'warn', 1, 0],
      ],
    ],
    // A: F1, F2; B: F3 since the last day; C's only firm has no date: unknown
    [
      'adds up over units, without the unknown',
      '2021-02',
      [
        ['all', 'all', 'warn', 3, 0],
        ['unit_code', 'A', 'warn', 2, 0],
        ['unit_code', 'B', 'warn', 1, 0],
      ],
    ],
    // F2 has its union on the last day, F3 has gone
    [
      'lets a union of the last day count',
      '2021-03',
      [
        ['all', 'all', 'warn', 1, 0],
        ['unit_code', 'A', 'warn', 1, 0],
      ],
    ],
    ['is sound at zero', '2021-04', []],
  ],
)

judged(
  'CV02',
  {
    bargaining: [
      'unit_code, period, eligible_firms, cba_firms',
      ...['A, 2021-03, 10, 8', 'B, 2021-03, 90, 71', 'C, 2021-03, 0, 0'],
      'A, 2021-04, 10, 7',
      ...['A, 2021-05, 10, ', 'B, 2021-05, 90, 72'],
      ...['A, 2021-06, 100, 100', 'B, 2021-06, 90, 71'],
    ],
  },
  [
    // A 80 % is on the limit; B 78.9 %; C has none fit to bargain; all 79/100
    [
      'warns below the limit and not on it; no rate of nothing',
      '2021-03',
      [
        ['all', 'all', 'warn', 0.79, 0.8],
        ['unit_code', 'B', 'warn', 71 / 90, 0.8],
      ],
    ],
    // B sent nothing: A alone makes the whole
    [
      'leaves out a unit that stopped reporting',
      '2021-04',
      [
        ['all', 'all', 'warn', 0.7, 0.8],
        ['unit_code', 'A', 'warn', 0.7, 0.8],
      ],
    ],
    // A unknown, B 72/90 = 80 %
    ['does not judge an empty cell', '2021-05', []],
    // 171/190 = 90 %; a mean of rates would be 89.4 %
    ['judges the whole by its sums', '2021-06', [['unit_code', 'B', 'warn', 71 / 90, 0.8]]],
    ['finds nothing in a missing month', '2021-07', []],
  ],
)

judged(
  'CV02_100',
  {
    bargaining: [
      'unit_code, period, eligible_firms, cba_firms_100plus, firms_100plus_unionised',
      ...['A, 2021-03, 99, 10, 10', 'B, 2021-03, 99, 8, 10'],
      ...['A, 2021-04, 99, 1, 1', 'B, 2021-04, 99, 6, 9'],
      'A, 2021-05, 99, 0, 0',
      ...['A, 2021-06, 99, 8, ', 'B, 2021-06, 99, 17, 20'],
    ],
  },
  [
    // 18/20
    ['lets a rate on the limit pass', '2021-03', []],
    // 7/10; a mean of 100 % and 67 % would be 83 %
    ['warns below it, by sums', '2021-04', [['all', 'all', 'warn', 0.7, 0.9]]],
    ['has no rate without such firms', '2021-05', []],
    // B alone: 17/20
    ['leaves an empty cell out of both sums', '2021-06', [['all', 'all', 'warn', 0.85, 0.9]]],
  ],
)

judged(
  'CV03',
  {
    realname: [
      'unit_code, period, members, registered, qualified',
      ...['A, 2021-03, 900, 900, 80', 'B, 2021-03, 900, 900, 300'],
      ...['A, 2021-04, 900, 900, 82', 'B, 2021-04, 900, 900, 299'],
      ...['A, 2021-05, 900, 900, 82', 'B, 2021-05, 900, 900, 300'],
      ...['A, 2021-06, 900, 900, 0', 'B, 2021-06, 900, 900, 300'],
      ...['A, 2021-08, 900, 900, 5', 'B, 2021-08, 900, 900, 5'],
    ],
  },
  [
    ['has nothing to compare the first month with', '2021-03', []],
    // B 299 of 300; 381 against 380 in all
    ['tells a unit that fell though the whole rose', '2021-04', [['unit_code', 'B', 'notice', 299, 300]]],
    // A 82 and 82
    ['lets an equal number pass', '2021-05', []],
    ['takes a reported zero for zero', '2021-06', [['unit_code', 'A', 'notice', 0, 82]]],
    ['finds nothing in a missing month', '2021-07', []],
    ['compares with nothing after a missing month', '2021-08', []],
  ],
)

judged(
  'RP01',
  {
    union_coverage: [
      'unit_code, period, ownership, legal_units, members',
      ...['A, 2021-01, domestic, 5, 10', 'A, 2021-01, foreign, 5, ', 'B, 2021-01, domestic, 5, 0'],
      'A, 2021-02, foreign, 5, 11',
      ...['A, 2021-03, domestic, 5, 12', 'B, 2021-03, domestic, 5, '],
      ...['A, 2022-04, domestic, 5, 12', 'Q, 2022-04, domestic, 5, 12'],
    ],
  },
  [
    ['finds nobody silent in the first month', '2021-01', []],
    // B said 0 in January: heard. A sent one of its two rows.
    ['names who was heard before and is silent', '2021-02', [['unit_code', 'B', 'unknown', null, null]]],
    ['takes a row without the figure for silence', '2021-03', [['unit_code', 'B', 'unknown', null, null]]],
    [
      'names all in a month without any report',
      '2021-06',
      [
        ['unit_code', 'A', 'unknown', null, null],
        ['unit_code', 'B', 'unknown', null, null],
      ],
    ],
    // B was last heard in January 2021, 15 months ago; Q is expected from its first report on.
    ['does not forget after twelve months', '2022-04', [['unit_code', 'B', 'unknown', null, null]]],
  ],
)

describe('with a list of units and yearly reports', () => {
  judged(
    'RP01',
    {
      org_units: ['unit_code, unit_name, unit_type', 'A, 甲, street', 'C, 丙, street'],
      union_coverage: [
        'unit_code, period, ownership, legal_units, members',
        ...['A, 2020, domestic, 5, 10', 'X, 2020, domestic, 5, 10', 'A, 2021, domestic, 5, 10'],
      ],
      realname: ['unit_code, period, members, registered', 'A, 2022-06, 9, 9'],
    },
    [
      ['has no month before the first year', '2019-12', []],
      // C is on the list and has never been heard; the year's figures stand in December, its report covers June.
      ['names who is listed and was never heard', '2020-06', [['unit_code', 'C', 'unknown', null, null]]],
      [
        'does not forget who is off the list',
        '2021-12',
        [
          ['unit_code', 'C', 'unknown', null, null],
          ['unit_code', 'X', 'unknown', null, null],
        ],
      ],
      ['expects no report on a year that is not over', '2022-06', []],
    ],
  )
})

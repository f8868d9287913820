import { judged } from '../support/judged'

const closed = 'unit_code, period, channel, closed, avg_days'

judged(
  'LR04_MEDIATION',
  {
    disputes: [
      closed,
      ...['A, 2021-01, street, 10, 15', 'A, 2021-01, enterprise, 1, 40', 'B, 2021-01, enterprise, 9, 10'],
      ...['A, 2021-01, union, 0, 0', 'A, 2021-01, arbitration, 5, 100'],
      ...['B, 2021-02, street, 10, 16', 'B, 2021-02, union, 3, '],
      ...['A, 2021-03, street, 10, 5', 'A, 2021-03, court_union, 10, 15.1'],
      'A, 2022-01, court_union, 1, 3',
    ],
  },
  [
    // street 15 on the limit; enterprises (40 + 90)/10 = 13, a mean of means 25; union closed none
    ['weights by cases, and lets the limit pass', '2021-01', []],
    // street (150 + 160)/20; union unknown
    ['judges the year so far', '2021-02', [['channel', 'street', 'warn', 15.5, 15]]],
    // street (150 + 160 + 50)/30 = 12
    ['forgives what became quick again', '2021-03', [['channel', 'court_union', 'warn', 15.1, 15]]],
    ['begins anew in a new year', '2022-01', []],
  ],
)

judged(
  'LR04_ARBITRATION',
  {
    disputes: [
      closed,
      ...['A, 2021-01, arbitration, 10, 45', 'A, 2021-01, litigation, 10, 300'],
      'B, 2021-02, arbitration, 10, 60',
      'A, 2021-03, arbitration, 20, 67.5',
      'A, 2021-04, arbitration, 10, 70',
      'A, 2022-01, arbitration, 0, ',
    ],
  },
  [
    ['lets the limit pass, and lawsuits alone', '2021-01', []],
    // (450 + 600)/20
    ['warns above it', '2021-02', [['channel', 'arbitration', 'warn', 52.5, 45]]],
    // (450 + 600 + 1350)/40 = 60
    ['does not fail on the second limit', '2021-03', [['channel', 'arbitration', 'warn', 60, 45]]],
    // (2400 + 700)/50
    ['fails above it', '2021-04', [['channel', 'arbitration', 'fail', 62, 60]]],
    ['has no mean of no cases', '2022-01', []],
  ],
)

const accepted = 'unit_code, period, channel, accepted'

/** September 2020 to February 2021. */
const halfYear = ['2020-09', '2020-10', '2020-11', '2020-12', '2021-01', '2021-02']
const staff = (unit: string, persons: number, months: readonly string[]) =>
  months.map((month) => `${unit}, ${month}, domestic, ${persons}`)
const cases = (unit: string, counts: readonly number[], months: readonly string[] = halfYear) =>
  counts.map((count, index) => `${unit}, ${months[index]}, street, ${count}`)

judged(
  'LR06',
  {
    union_coverage: [
      'unit_code, period, ownership, all_employees',
      ...[...staff('A', 50_000, ['2020-02', ...halfYear]), ...staff('A', 40_000, ['2021-03'])],
      ...[...staff('B', 1000, ['2021-03']), ...staff('C', 10_000, [...halfYear, '2021-04', '2021-05'])],
      ...[...staff('D', 100, [...halfYear.slice(1), '2021-03']), ...staff('E', 0, [...halfYear, '2021-03'])],
      ...staff('Z', 100, [...halfYear, '2021-03']),
    ],
    disputes: [
      accepted,
      ...[...cases('A', [9000], ['2020-02']), ...cases('A', [40, 60, 40, 60, 40, 60])],
      ...['A, 2021-03, street, 50', 'A, 2021-03, union, 40', 'B, 2021-03, street, 900'],
      ...[...cases('C', [9, 9, 9, 9, 9, 9]), ...cases('C', [999, 19, 5], ['2021-03', '2021-04', '2021-05'])],
      ...[...cases('D', [1, 1, 1, 1, 1, 9], [...halfYear.slice(1), '2021-03'])],
      ...[...cases('E', [1, 1, 1, 1, 1, 1, 9], [...halfYear, '2021-03'])],
      ...cases('Z', [0, 0, 0, 0, 0, 0, 9], [...halfYear, '2021-03']),
    ],
  },
  [
    // A: mean 300/300,000 = 1.0; limit 1 + 3 √(0.001 / 40,000) × 1000 = 1.474341649; now 90 of 40,000.
    // February 2020 lies more than twelve months back. B has no past, C no employees this month, E none at all.
    // D is known in five months only, and Z had no case in its six: neither has a baseline.
    [
      'warns above the mean and three sigmas of the unit itself',
      '2021-03',
      [['unit_code', 'A', 'warn', 2.25, 1 + 3000 * Math.sqrt(0.001 / 40_000)]],
    ],
    // C: mean 54/60,000 (March has no employees); limit 0.9 + 3000 √(0.0009 / 10,000) = 1.8; 19 cases are 1.9
    ['leaves months without a size out of the mean', '2021-04', [['unit_code', 'C', 'warn', 1.9, 1.8]]],
    // C: 5 of 10,000 against (54 + 19)/70,000
    ['is sound below', '2021-05', []],
    ['finds nothing in a missing month', '2021-06', []],
  ],
)

const balance = 'unit_code, period, channel, open_start, accepted, closed, open_end'

judged(
  'LR07',
  {
    disputes: [
      balance,
      ...[
        'A, 2021-01, street, 1, 2, 1, 2',
        'B, 2021-01, street, 1, 2, 1, 3',
        'D, 2021-01, street, 1, 2, 1, ',
      ],
      ...['C, 2021-01, street, 5, 0, 0, 6', 'C, 2021-01, union, 5, 0, 0, 4'],
      ...['A, 2021-02, street, 0, 0, 0, 0', 'B, 2021-02, street, 3, 0, 1, 2'],
    ],
  },
  [
    // B 1 + 2 − 1 = 2, not 3; C is off by +1 and −1, which must not cancel; D is unknown
    [
      'warns of every row that does not balance',
      '2021-01',
      [
        ['unit_code', 'B', 'warn', 1, 0],
        ['unit_code', 'C', 'warn', 2, 0],
      ],
    ],
    ['is sound when it does, and judges the month alone', '2021-02', []],
    ['finds nothing in a missing month', '2021-03', []],
  ],
)

judged(
  'RP02',
  {
    disputes: [
      accepted,
      ...['A, 2021-01, street, 4', 'A, 2021-01, union, 1', 'B, 2021-01, street, 0'],
      'A, 2021-02, union, 0',
      ...['A, 2021-03, street, ', 'B, 2021-03, street, 2'],
    ],
    // Facts of another kind tell that there was a June 2022.
    realname: ['unit_code, period, members, registered', 'A, 2022-06, 9, 9'],
  },
  [
    ['finds nobody silent in the first month', '2021-01', []],
    ['names who was heard before and is silent', '2021-02', [['unit_code', 'B', 'unknown', null, null]]],
    ['takes a row without the figure for silence', '2021-03', [['unit_code', 'A', 'unknown', null, null]]],
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

import { describe } from 'vitest'
import { judged } from '../support/judged'

const lines =
  'year, line_id, account_code, initial_yuan, adjust_yuan, is_general, beneficiary_level, is_key_work'
const spending = 'year, month, line_id, spent_yuan'
const eleven = (year: number, line: string, yuan: number) =>
  Array.from({ length: 11 }, (_, index) => `${year}, ${index + 1}, ${line}, ${yuan}`)

/** L1 is general, L2 is not. */
const general = [
  lines,
  ...[2020, 2021].flatMap((year) => [
    `${year}, L1, 504, 90000, , 是, , `,
    `${year}, L2, 501, 90000, , 否, , `,
  ]),
]

judged(
  'TB03',
  {
    budget_lines: general,
    budget_exec: [
      spending,
      ...['2020, 1, L1, 10000', '2020, 1, L2, 10', '2020, 2, L1, 5000', '2020, 3, L1, 0', '2020, 5, L1, 1'],
      ...['2021, 1, L1, 10000', '2021, 1, L2, 88000', '2021, 2, L1, 6000', '2021, 3, L1, -2000'],
      '2021, 5, L1, 80000',
    ],
  },
  [
    ['has nothing to compare the first year with', '2020-02', []],
    // 10,000 and 10,000; what is not general may rise
    ['lets equal spending pass', '2021-01', []],
    // 16,000 against 15,000
    ['fails a rise of the year so far', '2021-02', [['all', 'all', 'fail', 16_000, 15_000]]],
    // 14,000 against 15,000
    ['counts a negative correction', '2021-03', []],
    ['finds nothing after a missing month', '2021-05', []],
  ],
)

judged(
  'TB03_CUT',
  {
    budget_lines: general,
    budget_exec: [
      spending,
      ...['2020, 1, L1, 10000', '2020, 2, L1, 5000', '2020, 3, L1, 0'],
      ...['2021, 1, L1, 9500', '2021, 2, L1, 4751', '2021, 3, L1, -1'],
    ],
  },
  [
    // 10,000 less 5 %
    ['lets a cut of 5 % pass', '2021-01', []],
    // 14,251 against 15,000 less 5 %
    ['notes a smaller one', '2021-02', [['all', 'all', 'notice', 14_251, 14_250]]],
    ['counts a negative correction', '2021-03', []],
    ['has nothing to compare the first year with', '2020-02', []],
  ],
)

judged(
  'TB04',
  {
    budget_lines: [lines, '2021, L1, 501, 1000000, 200000, , , '],
    budget_exec: [
      spending,
      ...['2021, 1, L1, 40000', '2021, 2, L1, 99999', '2021, 3, L1, -19999', '2021, 4, L1, 80000'],
      ...['2021, 5, L1, 480000', '2021, 6, L1, 100012', '2021, 8, L1, 1', '2022, 1, L1, 1'],
    ],
  },
  [
    // Of 1,200,000 each month is due 100,000: (40 − 100)/1,200 = −5 points
    ['lets the milder limit pass', '2021-01', []],
    // (139,999 − 200,000)/1,200,000
    ['warns below it', '2021-02', [['all', 'all', 'warn', -60_001 / 1_200_000, -0.05]]],
    // (120 − 300)/1,200 = −15 points
    ['does not fail on the second limit', '2021-03', [['all', 'all', 'warn', -0.15, -0.05]]],
    // (200 − 400)/1,200
    ['fails below it', '2021-04', [['all', 'all', 'fail', -1 / 6, -0.15]]],
    // (680 − 500)/1,200 = +15 points
    ['lets the upper limit pass', '2021-05', []],
    // (780,012 − 600,000)/1,200,000
    ['warns above it', '2021-06', [['all', 'all', 'warn', 0.15001, 0.15]]],
    ['finds nothing after a missing month', '2021-08', []],
    ['finds nothing without a budget', '2022-01', []],
  ],
)

judged(
  'TB05',
  {
    budget_lines: [lines, '2021, L1, 501, 0, , , , '],
    budget_exec: [
      spending,
      '2020, 1, L7, 900',
      ...[
        '2021, 1, L1, 500',
        '2021, 1, X9, 100.5',
        '2021, 2, X9, -100.5',
        '2021, 3, X8, 50',
        '2021, 5, X8, 1',
      ],
    ],
  },
  [
    // L1 has a line, though one of 0
    ['fails spending without a line', '2021-01', [['line_id', 'X9', 'fail', 100.5, 0]]],
    ['forgives what is taken back', '2021-02', []],
    // 100.5 − 100.5 of X9, 50 of X8
    ['adds up the year', '2021-03', [['line_id', 'X8', 'fail', 50, 0]]],
    ['finds nothing after a missing month', '2021-05', []],
    ['does not know of a year without a budget', '2020-01', []],
  ],
)

judged(
  'TB06',
  {
    budget_lines: [
      lines,
      ...['2021, L1, 501, 1000, 100, , , ', '2021, L2, 501, 90000, , , , ', '2021, L3, 501, 0, , , , '],
    ],
    budget_exec: [
      spending,
      ...['2021, 1, L1, 1100', '2021, 1, L2, 500', '2021, 1, X9, 700', '2021, 2, L1, 50', '2021, 2, L3, 10'],
      ...['2021, 3, L1, -60', '2021, 3, L3, -10', '2021, 5, L1, 9000'],
    ],
  },
  [
    // 1,100 of 1,000 + 100; X9 has no budget at all: TB05
    ['lets a line be spent in full', '2021-01', []],
    // What L2 has left does not pay for L1
    [
      'fails each line beyond its budget, also one of 0',
      '2021-02',
      [
        ['line_id', 'L1', 'fail', 50, 0],
        ['line_id', 'L3', 'fail', 10, 0],
      ],
    ],
    // 1,090
    ['forgives after a negative correction', '2021-03', []],
    ['finds nothing after a missing month', '2021-05', []],
  ],
)

judged(
  'TB07',
  {
    budget_exec: [
      spending,
      ...[...eleven(2020, 'L1', 4000), ...eleven(2020, 'L2', 4000), '2020, 12, L1, 22000'],
      ...[...eleven(2021, 'L1', 7000), '2021, 12, L1, 23100', '2021, 12, L2, -100'],
      ...[...eleven(2022, 'L1', 7000), '2022, 12, L1, 13588.24'],
      ...eleven(2023, 'L1', 7000),
    ],
  },
  [
    // 22,000 of 88,000 + 22,000 = 20 %, both lines together
    ['does not warn on the limit', '2020-12', [['all', 'all', 'notice', 0.2, 0.15]]],
    ['judges the last full year while the next one runs', '2021-10', [['all', 'all', 'notice', 0.2, 0.15]]],
    // 23,000 of 100,000
    ['warns above it', '2021-12', [['all', 'all', 'warn', 0.23, 0.2]]],
    // 13,588.24 of 90,588.24 = 15.00000 %, a hair above
    [
      'notes a share just above the first limit',
      '2022-12',
      [['all', 'all', 'notice', 13_588.24 / 90_588.24, 0.15]],
    ],
    ['finds nothing in a year without its December', '2024-03', []],
    ['finds nothing before any full year', '2020-11', []],
  ],
)

judged(
  'TB07_TIMES',
  {
    budget_exec: [
      spending,
      ...[...eleven(2020, 'L1', 4000), ...eleven(2020, 'L2', 4000), '2020, 12, L1, 20000'],
      ...[...eleven(2021, 'L1', 7000), '2021, 12, L1, 17600', '2021, 12, L2, -100'],
      ...[...eleven(2022, 'L1', 7000), '2022, 11, L2, -77000', '2022, 12, L1, 500'],
      ...[...eleven(2023, 'L1', 7000).slice(1), '2023, 12, L1, 900000'],
    ],
  },
  [
    // 20,000 against a mean of 8,000, both lines together
    ['lets exactly 2.5 times pass', '2020-12', []],
    ['judges the last full year while the next one runs', '2021-10', []],
    // 17,600 − 100 = 17,500 is 2.5 × 7,000
    ['counts a negative correction', '2021-12', []],
    // 7,000 × 11 − 77,000: nothing spent before December, so 500 are beyond any multiple
    ['notes any December after nothing', '2022-12', [['all', 'all', 'notice', null, 2.5]]],
    ['finds nothing in a year without its January', '2023-12', []],
  ],
)

describe('in a year of 2.6 times the mean', () => {
  judged('TB07_TIMES', { budget_exec: [spending, ...eleven(2021, 'L1', 1000), '2021, 12, L1, 2600'] }, [
    ['notes it', '2021-12', [['all', 'all', 'notice', 2.6, 2.5]]],
    ['finds nothing before any full year', '2021-11', []],
    ['judges it until the next year is over', '2022-11', [['all', 'all', 'notice', 2.6, 2.5]]],
  ])
})

judged(
  'TB08',
  {
    budget_lines: [
      lines,
      '2020, L1, 501, 100000, 10000, , , ',
      ...[
        '2021, L1, 501, 100000, 30000, , , ',
        '2021, L2, 502, 300000, 10000, , , ',
        '2021, L3, 503, 0, 5000, , , ',
      ],
      '2022, L1, 501, 100000, 30000, , , ',
      '2023, L1, 501, 100000, 30001, , , ',
      '2024, L1, 501, 0, 5000, , , ',
      ...['2025, L1, 501, 100000, (20000), , , ', '2025, L2, 501, 100000, , , , '],
    ],
    budget_exec: [spending, ...[2020, 2021, 2022, 2023, 2024, 2025].map((year) => `${year}, 1, L1, 1`)],
  },
  [
    ['lets 10 % pass', '2020-01', []],
    // 45,000 of 400,000; L1 alone 30 %
    ['warns above it, by sums of money', '2021-01', [['all', 'all', 'warn', 0.1125, 0.1]]],
    ['does not fail on the second limit', '2022-01', [['all', 'all', 'warn', 0.3, 0.1]]],
    ['fails above it', '2023-01', [['all', 'all', 'fail', 0.30001, 0.3]]],
    // 5,000 on nothing have no rate and are beyond any limit
    ['fails an addition to an initial budget of 0', '2024-01', [['all', 'all', 'fail', null, 0.3]]],
    ['finds nothing where the budget is cut', '2025-01', []],
  ],
)

/** L1 goes to the base and to key work, L2 to neither, L3 does not say. */
const leaning = [
  lines,
  ...[2020, 2021, 2022].flatMap((year) => [
    `${year}, L1, 501, 900000, , , 街道, 是`,
    `${year}, L2, 501, 900000, , , 区级, 否`,
    `${year}, L3, 501, 900000, , , , `,
  ]),
]
const leaningSpending = [
  spending,
  ...['2020, 1, L1, 100', '2020, 1, L2, 100', '2020, 1, L3, 9999', '2020, 2, L2, 100', '2020, 3, L1, 100'],
  ...['2021, 1, L1, 100', '2021, 1, L2, 100', '2021, 2, L1, -50', '2021, 3, L2, 150', '2021, 5, L2, 999'],
  '2022, 1, L1, 0',
]

judged('TB09', { budget_lines: leaning, budget_exec: leaningSpending }, [
  ['has nothing to compare the first year with', '2020-03', []],
  // 100/200 in both years; L3 is unknown and in neither sum
  ['lets an equal share pass', '2021-01', []],
  // 50/150 against 100/300
  ['counts a negative correction', '2021-02', []],
  // 50/300 against 200/400
  ['warns of a smaller share', '2021-03', [['all', 'all', 'warn', 1 / 6, 0.5]]],
  ['finds nothing after a missing month', '2021-05', []],
  ['has no share of nothing spent', '2022-01', []],
])

judged('TB10', { budget_lines: leaning, budget_exec: leaningSpending }, [
  ['has nothing to compare the first year with', '2020-03', []],
  ['lets an equal share pass', '2021-01', []],
  ['counts a negative correction', '2021-02', []],
  // 50/300 against 200/400
  ['warns of a smaller share', '2021-03', [['all', 'all', 'warn', 1 / 6, 0.5]]],
  ['finds nothing after a missing month', '2021-05', []],
  ['has no share of nothing spent', '2022-01', []],
])

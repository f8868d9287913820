import { judged } from '../support/judged'

const lines = 'year, line_id, account_code, three_public, initial_yuan, adjust_yuan'
const spending = 'year, month, line_id, spent_yuan'

judged(
  'TB01',
  {
    budget_lines: [
      lines,
      ...[
        '2020, R, 504, reception, 20000, ',
        '2020, V, 504, vehicle_run, 80000, ',
        '2020, X, 501, , 900000, ',
      ],
      ...['2021, R, 504, reception, 20000, ', '2021, V, 504, vehicle_run, 80000, '],
      ...['2021, G, 504, abroad, 5000, ', '2021, X, 501, , 900000, '],
    ],
    budget_exec: [
      spending,
      ...['2020, 1, R, 1000', '2020, 1, V, 8000', '2020, 2, R, 1000', '2020, 3, R, 500', '2020, 3, V, 500'],
      ...['2020, 4, X, 1', '2020, 5, X, 1', '2020, 6, X, 1'],
      ...[
        '2021, 1, R, 1500',
        '2021, 1, V, 7000',
        '2021, 1, X, 500000',
        '2021, 2, R, (500)',
        '2021, 2, V, 2500',
      ],
      ...[
        '2021, 3, R, 1500',
        '2021, 3, V, (1000)',
        '2021, 4, G, 300',
        '2021, 5, G, -300',
        '2021, 7, R, 99000',
      ],
    ],
  },
  [
    ['has nothing to compare the first year with', '2020-03', []],
    // reception 1,500 against 1,000; vehicles 7,000 against 8,000; together 8,500 against 9,000
    ['fails a component though the whole falls', '2021-01', [['three_public', 'reception', 'fail', 0.5, 0]]],
    // reception 1,500 − 500 = 1,000 against 2,000; vehicles 9,500 against 8,000; together 10,500 against 10,000
    [
      'compares the year so far, corrections included',
      '2021-02',
      [
        ['all', 'all', 'fail', 0.05, 0],
        ['three_public', 'vehicle_run', 'fail', 0.1875, 0],
      ],
    ],
    // 2,500 against 2,500 and 8,500 against 8,500
    ['lets equal spending pass', '2021-03', []],
    // abroad 300 against 0 has no rate; together 11,300 against 11,000
    [
      'fails a rise from nothing',
      '2021-04',
      [
        ['all', 'all', 'fail', 300 / 11_000, 0],
        ['three_public', 'abroad', 'fail', null, 0],
      ],
    ],
    ['finds nothing after a missing month', '2021-06', []],
  ],
)

judged(
  'TB01_CUT',
  {
    budget_lines: [lines, '2020, R, 504, reception, 20000, ', '2021, R, 504, reception, 20000, '],
    budget_exec: [
      spending,
      ...['2020, 1, R, 1000', '2020, 2, R, 1000', '2020, 3, R, 1000', '2020, 5, R, 1'],
      ...['2021, 1, R, 950', '2021, 2, R, 960', '2021, 3, R, -200', '2021, 5, R, 9000'],
    ],
  },
  [
    ['has nothing to compare the first year with', '2020-02', []],
    // −50/1,000
    ['lets a cut of 5 % pass', '2021-01', []],
    // 1,910 against 2,000
    ['notes a smaller one', '2021-02', [['all', 'all', 'notice', -0.045, -0.05]]],
    // 1,710 against 3,000
    ['counts a negative correction', '2021-03', []],
    ['finds nothing after a missing month', '2021-05', []],
  ],
)

judged(
  'TB02',
  {
    budget_lines: [
      lines,
      ...['2020, R, 504, reception, 20000, 99', '2020, V, 504, vehicle_run, 80000, '],
      ...[
        '2021, R, 504, reception, 20000, ',
        '2021, V, 504, vehicle_run, 79000, ',
        '2021, G, 504, abroad, 5000, ',
      ],
      ...['2022, R, 504, reception, 25000, ', '2022, V, 504, vehicle_run, 79000, '],
      ...['2024, R, 504, reception, 90000, '],
    ],
    budget_exec: [
      spending,
      ...['2020, 1, R, 1', '2021, 1, R, 1', '2022, 1, R, 1', '2023, 1, R, 1', '2024, 1, R, 1'],
    ],
  },
  [
    ['has nothing to compare the first year with', '2020-01', []],
    // abroad 5,000 against 0 has no rate; reception equal; together 104,000 against 100,000
    [
      'fails a rise, also from nothing; equal passes',
      '2021-01',
      [
        ['all', 'all', 'fail', 0.04, 0],
        ['three_public', 'abroad', 'fail', null, 0],
      ],
    ],
    // 25,000 against 20,000; together 104,000 against 104,000
    [
      'fails a component though the whole is equal',
      '2022-01',
      [['three_public', 'reception', 'fail', 0.25, 0]],
    ],
    ['finds nothing after a year without a budget', '2024-01', []],
  ],
)

judged(
  'TB15',
  {
    budget_lines: [
      lines,
      ...['2021, R, 504, reception, 15000, 5000', '2021, V, 504, vehicle_run, 80000, '],
      ...['2021, G, 504, abroad, 0, ', '2021, X, 501, , 1, '],
    ],
    budget_exec: [
      spending,
      ...['2021, 1, R, 18000', '2021, 1, V, 8000', '2021, 1, X, 500', '2021, 2, R, 2000', '2021, 3, R, 100'],
      ...['2021, 4, R, -200', '2021, 4, G, 300', '2021, 6, R, 99000'],
      '2022, 1, R, 99000',
    ],
  },
  [
    // reception 20,000/20,000
    ['lets a budget be spent in full', '2021-02', []],
    // 20,100/20,000; together 28,100/100,000
    [
      'fails a component beyond its adjusted budget',
      '2021-03',
      [['three_public', 'reception', 'fail', 1.005, 1]],
    ],
    // 19,900 of reception; abroad 300 of 0 has no rate and is beyond it
    [
      'forgives after a negative correction; fails spending on a budget of nothing',
      '2021-04',
      [['three_public', 'abroad', 'fail', null, 1]],
    ],
    // 300 − 300 of 0
    ['lets nothing be spent on nothing', '2021-05', []],
    ['finds nothing after a missing month', '2021-07', []],
    ['finds nothing without a budget', '2022-01', []],
  ],
)

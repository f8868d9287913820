import { auditFacts } from '../metrics/audit-facts'
import { carryoverFacts } from '../metrics/carryover-facts'
import { performanceFacts } from '../metrics/performance-facts'
import { refundFacts } from '../metrics/refund-facts'
import { judged } from '../support/judged'

judged(
  'TB11',
  {
    ...performanceFacts,
    performance_eval: [...performanceFacts.performance_eval, '2020, talks, 教育培训, , , '],
  },
  [
    ['gives time while the year runs', '2020-11', []],
    // talks, of another kind, needs no evaluation
    [
      'fails a project of facilities that has none when its year is over',
      '2020-12',
      [
        ['all', 'all', 'fail', 1, 0],
        ['project', '2020 books', 'fail', 1, 0],
      ],
    ],
    // hall of 2021 still has time; ring has a grade
    [
      'goes on failing in the next year',
      '2021-10',
      [
        ['all', 'all', 'fail', 1, 0],
        ['project', '2020 books', 'fail', 1, 0],
      ],
    ],
    [
      'adds up the years',
      '2021-12',
      [
        ['all', 'all', 'fail', 2, 0],
        ['project', '2020 books', 'fail', 1, 0],
        ['project', '2021 hall', 'fail', 1, 0],
      ],
    ],
    ['finds nothing in a month beyond all data', '2022-11', []],
  ],
)

judged('TB11_GRADE', performanceFacts, [
  // 85.5 is good, not excellent; 92 and 79.9 pass; books has neither
  [
    'warns of a grade that is not that of its score',
    '2020-12',
    [
      ['all', 'all', 'warn', 1, 0],
      ['project', '2020 court', 'warn', 1, 0],
    ],
  ],
  // 60 is on the line of fair, so poor is wrong; a grade without a score contradicts nothing
  [
    'adds up the years; the line itself belongs to the better grade',
    '2021-10',
    [
      ['all', 'all', 'warn', 2, 0],
      ['project', '2020 court', 'warn', 1, 0],
      ['project', '2021 court', 'warn', 1, 0],
    ],
  ],
  ['finds nothing before the first project', '2019-12', []],
])

judged('TB12', refundFacts, [
  // Due on 31 December: that day is still in time
  ['gives time up to the deadline', '2020-12', []],
  [
    'fails from the month after it on',
    '2021-05',
    [
      ['all', 'all', 'fail', 10_000, 0],
      ['half_year', '2020-H1', 'fail', 10_000, 0],
    ],
  ],
  [
    'adds up the half-years',
    '2021-06',
    [
      ['all', 'all', 'fail', 160_000, 0],
      ['half_year', '2020-H1', 'fail', 10_000, 0],
      ['half_year', '2020-H2', 'fail', 150_000, 0],
    ],
  ],
  // The first half of 2021 has no deadline: unknown, neither late nor sound. The first half of 2022 is paid 800 beyond
  // what is due, which makes up for nothing.
  [
    'judges neither the unknown nor sets a surplus against what is late',
    '2022-10',
    [
      ['all', 'all', 'fail', 260_000, 0],
      ['half_year', '2020-H1', 'fail', 10_000, 0],
      ['half_year', '2020-H2', 'fail', 150_000, 0],
      ['half_year', '2021-H2', 'fail', 100_000, 0],
    ],
  ],
])

judged('TB13', auditFacts, [
  ['gives time while the year runs', '2020-11', []],
  // ops is audited by half
  [
    'fails a fund of which nothing is audited when its year is over',
    '2021-10',
    [
      ['all', 'all', 'fail', 1, 0],
      ['fund_name', '2020 build', 'fail', 1, 0],
    ],
  ],
  [
    'adds up the years',
    '2021-12',
    [
      ['all', 'all', 'fail', 2, 0],
      ['fund_name', '2020 build', 'fail', 1, 0],
      ['fund_name', '2021 build', 'fail', 1, 0],
    ],
  ],
])

judged('TB13_RECTIFY', auditFacts, [
  // Due on 30 June
  ['gives time up to the date', '2021-06', []],
  [
    'fails a finding that is open after it',
    '2021-07',
    [
      ['all', 'all', 'fail', 1, 0],
      ['fund_name', '2020 aid', 'fail', 1, 0],
    ],
  ],
  // Two of 2021, due on 31 December; train does not say what was put right
  [
    'adds up what is known',
    '2022-01',
    [
      ['all', 'all', 'fail', 3, 0],
      ['fund_name', '2020 aid', 'fail', 1, 0],
      ['fund_name', '2021 aid', 'fail', 2, 0],
    ],
  ],
])

/** L3 brings so much into 2021, beside the 13,000 of L1. */
const carrying = (yuan: number) => ({
  ...carryoverFacts,
  budget_lines: carryoverFacts.budget_lines.map((line) =>
    line.startsWith('2021, L3') ? `2021, L3, 503, union_fund, 40000, ${yuan}, ` : line,
  ),
})

judged('TB14', carryoverFacts, [
  // 18,000 of 273,000 is 6.6 %
  ['passes a rate below the reference', '2021-10', []],
  ['finds nothing where the next budget does not say what it carries in', '2022-10', []],
  ['finds nothing before any full year', '2020-11', []],
])

judged('TB14', carrying(25_000), [
  // 13,000 + 25,000 of 273,000
  ['notes a rate above it', '2021-10', [['all', 'all', 'notice', 38 / 273, 0.09]]],
  ['notes it already in December', '2020-12', [['all', 'all', 'notice', 38 / 273, 0.09]]],
  ['does not guess in November', '2020-11', []],
])

judged('TB14', carrying(11_570), [
  // 24,570 of 273,000 = 9 %
  ['lets the reference itself pass', '2021-10', []],
  ['and in December', '2020-12', []],
  ['finds nothing for a year that is silent', '2022-12', []],
])

judged('TB14_BUDGET', carryoverFacts, [
  // 18,000 of 330,000 is 5.5 %
  ['notes a rate above the reference', '2021-10', [['all', 'all', 'notice', 18 / 330, 0.05]]],
  ['finds nothing where the next budget does not say what it carries in', '2022-10', []],
  ['finds nothing before any full year', '2020-11', []],
])

judged('TB14_BUDGET', carrying(3500), [
  // 16,500 of 330,000 = 5 %
  ['lets the reference itself pass', '2021-10', []],
  ['and in December', '2020-12', []],
  ['finds nothing for a year that is silent', '2022-12', []],
])

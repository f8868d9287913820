import { share, worked } from '../support/figures'

worked(
  'unit_coverage_rate',
  {
    union_coverage: [
      'unit_code, period, legal_units, basic_unions, single_unions, joint_unions, joint_covered_units, reported',
      'A, 2020-03, 100, 25, 20, 5, 60, 1',
      'B, 2020-03, 300, 13, 10, 3, 20, 1',
      'A, 2020-04, 100, 40, 30, 10, 80, 1',
      'A, 2020-06, 0, 0, 0, 0, 0, 1',
      'A, 2020-07, 100, 25, 20, 5, , 1',
      'B, 2020-07, 200, 13, 10, 3, 40, 1',
      'A, 2021-01, 100, 25, 20, 5, 60, 1',
      'A, 2021-12, 100, 25, 20, 5, 60, 否',
      'B, 2021-12, 200, 30, 20, 10, 60, 1',
    ],
  },
  [
    // A (20+60)/100 = 80 %, B (10+20)/300 = 10 % → 110/400 = 27.5 %; a mean 45 %; counting unions (25+13)/400 = 9.5 %
    ['counts covered units, not unions', '2020-03', share(0.275, 110, 400)],
    // (30+80)/100: some units are in both
    ['may exceed 100 %', '2020-04', share(1.1, 110, 100)],
    ['is unknown without legal units', '2020-06', share(null, 0, 0)],
    // A's covered units are empty, so A is out: (10+40)/200; as zero it would be 70/300
    ['does not take empty covered units as none', '2020-07', share(0.25, 50, 200, 1)],
    // December: A not reported, B (20+60)/200
    ['does not go back to an older month', '2021', share(0.4, 80, 200, 1)],
  ],
)

import { amount, worked } from '../support/figures'

worked(
  'unionised_units',
  {
    union_coverage: [
      'unit_code, period, legal_units, due_units, unionised_units, basic_unions, reported',
      'A, 2021H1, 90, 80, 70, 10, 1',
      'B, 2021H1, 50, 40, 30, 10, 1',
      'A, 2021-09, 90, 80, 72, 10, 1',
      'B, 2021-09, 50, 40, 无, 10, 1',
      'A, 2021-10, 90, 80, 75, 10, 0',
      'B, 2021-10, 50, 40, 32, 10, 1',
    ],
  },
  [
    // A half-year stands at its end: 70 + 30 in June
    ['adds units at the end of a half-year', '2021-06', amount(100)],
    // B's 无 is unknown
    ['counts an unknown as left out', '2021-09', amount(72, 1)],
    // October: A not reported, B 32; neither 75 nor A's 72 of September
    ['takes the last month of the year', '2021', amount(32, 1)],
    ['is unknown for a unit that did not report', { in: '2021', where: { unit_code: 'A' } }, amount(null, 1)],
  ],
)

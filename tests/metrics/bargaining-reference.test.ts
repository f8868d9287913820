import { share, worked } from '../support/figures'

worked(
  'bargaining_reference',
  {
    bargaining: [
      'unit_code, period, cba_workers, wage_cba_workers',
      'A, 2021-01, 60, 9',
      'B, 2021-01, 90, 9',
      'A, 2021-02, 60, 9',
      'B, 2021-02, 90, 9',
      'A, 2021-03, 60, 9',
      'A, 2021-04, 0, 9',
    ],
    union_coverage: [
      'unit_code, period, ownership, all_employees',
      'A, 2021-01, domestic, 150',
      'A, 2021-01, foreign, 50',
      'B, 2021-01, domestic, 100',
      'A, 2021-02, domestic, 150',
      'A, 2021-02, foreign, ',
      'B, 2021-02, domestic, 120',
      'A, 2021-03, domestic, 0',
      'A, 2021-04, domestic, 200',
    ],
  },
  [
    // A 60/(150+50) = 30 %, B 90/100 = 90 % → 150/300 = 50 %; a mean would be 60 %
    ['divides by all employees of the same unit and month', '2021-01', share(0.5, 150, 300)],
    // A's employees are partly unknown: B 90/120
    ['leaves a unit with partly unknown employees out', '2021-02', share(0.75, 90, 120, 1)],
    ['is unknown without employees', '2021-03', share(null, 60, 0)],
    // April: nobody of 200 covered, a true zero
    ['takes the last month of the year', '2021', share(0, 0, 200)],
  ],
)

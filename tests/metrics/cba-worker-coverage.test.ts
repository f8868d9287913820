import { share, worked } from '../support/figures'

worked(
  'cba_worker_coverage',
  {
    bargaining: [
      'unit_code, period, cba_workers, wage_cba_workers',
      'A, 2021-03, 80, 9',
      'B, 2021-03, 120, 9',
      'A, 2021-04, 80, 9',
      'B, 2021-04, 150, 9',
      'A, 2021-05, 80, 9',
      'A, 2021-06, 80, 9',
      'B, 2021-06, , 9',
    ],
    union_coverage: [
      'unit_code, period, ownership, all_employees, unionised_employees',
      'A, 2021-03, domestic, 60, 50',
      'A, 2021-03, foreign, 40, 30',
      'B, 2021-03, domestic, 400, 300',
      'C, 2021-03, domestic, 999, 300',
      'B, 2021-04, domestic, 300, 300',
      'A, 2021-05, domestic, 60, 50',
      'A, 2021-05, foreign, , 30',
      'A, 2021-06, domestic, 100, 50',
      'B, 2021-06, domestic, 300, 300',
    ],
  },
  [
    // A 80/(60+40) = 80 %, B 120/400 = 30 % → 200/500 = 40 %; a mean 55 %; C sent no bargaining row
    ['divides by all employees of the same unit and month', '2021-03', share(0.4, 200, 500)],
    // April: A has no coverage row, B 150/300
    ['leaves out a unit whose employees are unknown', '2021-04', share(0.5, 150, 300, 1)],
    // A = 60 domestic + unknown foreign: the sum is unknown; taking it as 60 would show 133 %
    [
      'does not take a partly unknown number of employees for the whole',
      '2021-05',
      share(null, null, null, 1),
    ],
    // June: A 80/100, B's workers are unknown
    ['leaves an empty cell out of both sums', '2021', share(0.8, 80, 100, 1)],
  ],
)

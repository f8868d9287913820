import { share, worked } from '../support/figures'

worked(
  'density_reference',
  {
    union_coverage: [
      'unit_code, period, ownership, all_employees, unionised_employees, members',
      'A, 2021-01, domestic, 300, 250, 240',
      'A, 2021-01, foreign, 100, 50, 20',
      'B, 2021-01, domestic, 600, 500, 300',
      'A, 2021-02, domestic, 300, 250, ',
      'B, 2021-02, domestic, 500, 500, 200',
      'A, 2021-03, domestic, 0, 0, 0',
      'A, 2021-05, domestic, 400, 300, 100',
    ],
  },
  [
    // A (240+20)/(300+100) = 65 %, B 300/600 = 50 % → 560/1000 = 56 %; a mean of rates would be 50 % or more
    ['divides sums by all employees', '2021-01', share(0.56, 560, 1000)],
    // A's members are unknown: B 200/500
    ['leaves an unknown out of both sums', '2021-02', share(0.4, 200, 500, 1)],
    ['is unknown without employees', '2021-03', share(null, 0, 0)],
    // May is the last month that reported and B is silent: A 100/400
    ['takes the last month of the year', '2021', share(0.25, 100, 400)],
  ],
)

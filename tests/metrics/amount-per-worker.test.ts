import { share, worked } from '../support/figures'

worked(
  'amount_per_worker',
  {
    disputes: [
      'unit_code, period, accepted, workers, amount_yuan',
      'A, 2021-01, 2, 10, 90000.50',
      'B, 2021-01, 8, 40, 9999.50',
      'A, 2021-02, 1, 0, 0',
      'A, 2021-03, 5, 5, ',
      'B, 2021-03, 10, 20, (30000)',
    ],
  },
  [
    // A 9000.05, B 249.99 → 100,000.00/50 = 2000 元; a mean would be 4625.02
    ['divides sums of money', '2021-01', share(2000, 100_000, 50)],
    ['is unknown without workers', '2021-02', share(null, 0, 0)],
    // A's amount is unknown; brackets are no minus outside a budget: 30,000/20
    ['leaves an unknown out of both sums', '2021-03', share(1500, 30_000, 20, 1)],
    // (100,000 + 0 + 30,000)/(50 + 0 + 20)
    ['adds up the year', '2021', share(130_000 / 70, 130_000, 70, 1)],
  ],
)

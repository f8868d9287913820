import { none, share, worked } from '../support/figures'

worked(
  'cba_rate',
  {
    bargaining: [
      'unit_code, period, unionised_orgs, eligible_firms, cba_count, cba_firms, wage_cba_firms',
      'A, 2021-03, 99, 40, 2, 36, 1',
      'B, 2021-03, 99, 60, 5, 24, 1',
      'A, 2021-04, 99, 0, 0, 0, 0',
      'A, 2021-05, 99, —, 2, 36, 1',
      'B, 2021-05, 99, 60, 5, 48, 1',
      'A, 2021-06, 99, 40, 2, 38, 1',
    ],
  },
  [
    // A 36/40 = 90 %, B 24/60 = 40 % → 60/100 = 60 %; a mean 65 %; contracts (2+5)/100 = 7 %
    ['counts firms covered, not contracts', '2021-03', share(0.6, 60, 100)],
    ['is unknown without firms fit to bargain', '2021-04', share(null, 0, 0)],
    // B 48/60
    ['leaves an unknown out of both sums', '2021-05', share(0.8, 48, 60, 1)],
    // June: A 38/40
    ['takes the last month of the quarter', '2021-Q2', share(0.95, 38, 40)],
    ['has no figure for a unit that stopped reporting', { in: '2021-Q2', where: { unit_code: 'B' } }, none],
  ],
)

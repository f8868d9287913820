import { share, worked } from '../support/figures'

worked(
  'mediation_success',
  {
    disputes: [
      'unit_code, period, closed, mediated_ok, mediated_fail, awarded, reported',
      'A, 2021-01, 20, 9, 1, 10, 1',
      'B, 2021-01, 50, 12, 18, 20, 1',
      'A, 2021-02, 5, 0, 0, 5, 1',
      'A, 2021-03, 5, 4, , 1, 1',
      'B, 2021-03, 5, 3, 1, 1, 1',
      'A, 2021-04, 5, 4, 0, 1, 否',
    ],
  },
  [
    // A 9/(9+1) = 90 %, B 12/(12+18) = 40 % → 21/40 = 52.5 %; a mean would be 65 %; over closed it is 21/70 = 30 %
    ['divides by mediations ended, not by closed', '2021-01', share(0.525, 21, 40)],
    ['is unknown without mediations', '2021-02', share(null, 0, 0)],
    // A's failures are unknown: B 3/4; as zero it would be 7/8
    ['does not take empty failures as none', '2021-03', share(0.75, 3, 4, 1)],
    // (21 + 0 + 3)/(40 + 0 + 4)
    ['adds up the year', '2021', share(24 / 44, 24, 44, 2)],
  ],
)

import { share, worked } from '../support/figures'

worked(
  'pre_arbitration_share',
  {
    disputes: [
      'unit_code, channel, cause, size_band, period, closed, mediated_ok, reported',
      'A, enterprise, other, 1-9, 2021-01, 10, 8, 1',
      'A, arbitration, other, 1-9, 2021-01, 10, 4, 1',
      'A, court_union, other, 1-9, 2021-01, 5, 5, 1',
      'B, street, other, 1-9, 2021-02, 4, 4, 1',
      'B, union, other, 1-9, 2021-02, 6, , 1',
      'B, arbitration, other, 1-9, 2021-03, 0, 0, 1',
    ],
  },
  [
    // 8 of the enterprise; what arbitration and court settle is not before arbitration: 8/25
    ['counts what three channels mediate, over all that is closed', '2021-01', share(0.32, 8, 25)],
    // The union's mediations are unknown: 4/4
    ['leaves out a row whose mediations are unknown', '2021-02', share(1, 4, 4, 1)],
    ['is unknown when nothing is closed', '2021-03', share(null, 0, 0)],
    // (8 + 4)/(25 + 4 + 0)
    ['adds up the year', '2021', share(12 / 29, 12, 29, 1)],
    [
      'is all or nothing within a channel',
      { in: '2021-01', by: 'channel' },
      { arbitration: share(0, 0, 10), court_union: share(0, 0, 5), enterprise: share(0.8, 8, 10) },
    ],
  ],
)

import { share, worked } from '../support/figures'

worked(
  'mediated_share',
  {
    disputes: [
      'unit_code, period, channel, closed, mediated_ok, mediated_fail, awarded',
      'A, 2021-01, union, 10, 9, 1, 0',
      'A, 2021-01, arbitration, 90, 21, 9, 60',
      'A, 2021-02, union, 0, 0, 0, 0',
      'A, 2021-03, union, , 9, 1, 0',
      'A, 2021-03, arbitration, 50, 20, 9, 21',
    ],
  },
  [
    // union 9/10 = 90 %, arbitration 21/90 = 23.3 % → 30/100 = 30 %; over mediations ended it is 30/40 = 75 %
    ['divides by all closed', '2021-01', share(0.3, 30, 100)],
    ['is unknown when none was closed', '2021-02', share(null, 0, 0)],
    // union's closed are unknown: 20/50
    ['leaves an unknown out of both sums', '2021-03', share(0.4, 20, 50, 1)],
    // (30 + 20)/(100 + 50)
    ['adds up the year', '2021', share(50 / 150, 50, 150, 1)],
    ['shows a channel', { in: '2021', where: { channel: 'union' } }, share(0.9, 9, 10, 1)],
  ],
)

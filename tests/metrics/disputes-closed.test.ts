import { amount, worked } from '../support/figures'

worked(
  'disputes_closed',
  {
    disputes: [
      'unit_code, period, cause, accepted, closed, mediated_ok, mediated_fail, awarded, other_closed, reported',
      'A, 2021-01, remuneration, 99, 8, 4, 1, 2, 1, 1',
      'A, 2021-02, remuneration, 99, 5, 5, 0, 0, 0, 1',
      'B, 2021-02, other, 99, 2, 2, 0, 0, 0, 1',
      'B, 2021-03, other, 99, , 2, 0, 0, 0, 1',
      'A, 2021-03, remuneration, 99, 3, 3, 0, 0, 0, 0',
    ],
  },
  [
    // 5 + 2
    ['adds units', '2021-02', amount(7)],
    // 8 + 5 + 2; March: B is empty though 2 were mediated, A did not report
    ['adds the months that are known', '2021', amount(15, 2)],
    ['is unknown where nothing is known', '2021-03', amount(null, 2)],
    [
      'can be seen by cause',
      { in: '2021-Q1', by: 'cause' },
      { remuneration: amount(13, 1), other: amount(2, 1) },
    ],
  ],
)

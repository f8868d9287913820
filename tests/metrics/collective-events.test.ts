import { amount, none, worked } from '../support/figures'

worked(
  'collective_events',
  {
    collective_events: [
      'unit_code, period, events, petitions, workers, resolved, reported',
      'A, 2021-01, 2, 1, 30, 1, 1',
      'B, 2021-01, 1, 0, 12, 1, 1',
      'A, 2021-02, 0, 0, 0, 0, 1',
      'B, 2021-02, 0, 0, 0, 0, 否',
      'B, 2021-04, 1, 0, 10, 1, 1',
      'B, 2021-05, , 0, , , 1',
    ],
  },
  [
    // 2 + 1
    ['adds units', '2021-01', amount(3)],
    // A reported 0; B's 0 was not reported
    ['keeps a reported 0 and leaves out an unreported one', '2021-02', amount(0, 1)],
    [
      'is unknown for the unit that did not report',
      { in: '2021-02', where: { unit_code: 'B' } },
      amount(null, 1),
    ],
    // 3 + 0 + 1; B's February and May left out
    ['adds up the year', '2021', amount(4, 2)],
    ['is unknown where the cell is empty', '2021-05', amount(null, 1)],
    ['has no figure in a month without reports', '2021-03', none],
  ],
)

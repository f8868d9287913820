import { amount, none, worked } from '../support/figures'

worked(
  'collective_petitions',
  {
    collective_events: [
      'unit_code, period, events, petitions, reported',
      'A, 2021-01, 5, 0, 1',
      'B, 2021-01, 3, 1, 1',
      'A, 2021-02, 5, 0, 1',
      'B, 2021-02, 3, , 1',
      'A, 2021-03, 5, 0, 0',
      'B, 2021-03, 3, 0, 0',
    ],
  },
  [
    // 0 + 1, not the 8 events
    ['counts petitions only', '2021-01', amount(1)],
    // A 0, B empty
    ['does not take an empty cell as none', '2021-02', amount(0, 1)],
    ['is unknown, not zero, when nobody reported', '2021-03', amount(null, 2)],
    // 1 + 0; B's February and both of March left out
    ['adds up the quarter', '2021-Q1', amount(1, 3)],
    ['has no figure where no report was sent', '2021-04', none],
  ],
)

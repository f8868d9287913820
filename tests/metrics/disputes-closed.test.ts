import { describe } from 'vitest'
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

/** A dispute's own days are not in the files: a band says where the average of its row lies. */
describe('by band of average days', () =>
  worked(
    'disputes_closed',
    {
      disputes: [
        'unit_code, period, cause, closed, avg_days',
        'A, 2021-01, remuneration, 3, 15',
        'A, 2021-01, other, 2, 15.5',
        'B, 2021-01, remuneration, 4, 45',
        'B, 2021-01, other, 1, 60',
        'C, 2021-01, remuneration, 5, 60.1',
        'C, 2021-01, other, 6, ',
        'D, 2021-01, other, 0, 12',
      ],
    },
    [
      [
        'puts each limit into the band below it; rows without days or closings are in none',
        { in: '2021-01', by: 'days_band' },
        // 16-45: 2 + 4; none: 6 without days, and D's 0 closed
        {
          '0-15': amount(3),
          '16-45': amount(6),
          '46-60': amount(1),
          '60+': amount(5),
          null: amount(6),
        },
      ],
    ],
  ))

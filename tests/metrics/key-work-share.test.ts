import { share, worked } from '../support/figures'

worked(
  'key_work_share',
  {
    budget_lines: [
      'year, line_id, account_code, is_key_work, initial_yuan',
      '2021, L1, 501, 1, 1',
      '2021, L2, 502, 0, 1',
      '2021, L3, 503, , 1',
      '2022, L1, 501, 1, 1',
    ],
    budget_exec: [
      'year, month, line_id, spent_yuan',
      '2021, 1, L1, 9000',
      '2021, 1, L2, 1000',
      '2021, 1, L3, 5000',
      '2021, 2, L1, 6000',
      '2021, 2, L2, 44000',
      '2021, 4, L3, 5000',
      '2022, 1, L1, 0',
    ],
  },
  [
    // 9/(9 + 1) thousand; L3 is not marked either way
    ['divides by marked spending', '2021-01', share(0.9, 9000, 10_000, 1)],
    // January 90 %, February 6/50 = 12 % → 15/60 = 25 %; a mean would be 51 %; L3 left out
    ['adds money over months', '2021-02', share(0.25, 15_000, 60_000, 1)],
    ['is unknown once a month is missing', '2021-04', share(null, null, null, 3)],
    ['is unknown without spending', '2022-01', share(null, 0, 0)],
  ],
)

import { share, worked } from '../support/figures'

worked(
  'key_work_share',
  {
    budget_lines: [
      'year, line_id, account_code, is_key_work, initial_yuan',
      '2021, L1, 501, 1, 1',
      '2021, L2, 502, 0, 1',
      '2021, L3, 503, , 1',
    ],
    budget_exec: [
      'year, month, line_id, spent_yuan',
      '2021, 1, L1, 9000',
      '2021, 1, L2, 1000',
      '2021, 1, L3, 5000',
      '2021, 2, L1, 6000',
      '2021, 2, L2, 44000',
      '2021, 3, L3, 5000',
    ],
  },
  [
    // 9/(9 + 1) thousand; L3 is not marked either way
    ['divides by marked spending', '2021-01', share(0.9, 9000, 10_000, 1)],
    // January 90 %, February 6/50 = 12 % → 15/60 = 25 %; a mean would be 51 %; L3 left out each month
    ['adds money over months', '2021', share(0.25, 15_000, 60_000, 3)],
    // March: L1 and L2 spent 0
    ['is unknown without spending', '2021-03', share(null, 0, 0, 1)],
  ],
)

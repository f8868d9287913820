/**
 * Half-years of the district, one without a deadline and one that is not over for long, and of two units; B was paid
 * 800 too much and stands beside the sum of both. The budget only makes the calendar run from 2020-01 to 2022-10.
 */
export const refundFacts = {
  budget_exec: ['year, month, line_id, spent_yuan', '2020, 1, L1, 1', '2022, 10, L1, 1'],
  sme_refund: [
    'unit_code, period, payers, eligible_firms, due_firms, due_yuan, paid_firms, paid_yuan, pending_prep_yuan, deadline',
    ', 2020-H1, 500, 400, 400, 400000, 380, 390000, 50000, 2020-12-31',
    ', 2020年下半年, 520, 420, 400, 500000, 300, 350000, 60000, 2021-05-31',
    ', 2021-H1, 530, 430, 410, 600000, 0, 0, 70000, ',
    ', 2021-H2, 540, , , 100000, 0, 0, , 2022-03-31',
    ', 2022-H1, 110, 88, 8, 8000, 8, 8800, 5000, 2022-09-30',
    'A, 2022-H1, 100, 80, 0, 0, 0, 0, 3000, 2022-09-30',
    'B, 2022-H1, 10, 8, 8, 8000, 8, 8800, 2000, 2022-09-30',
  ],
} as const

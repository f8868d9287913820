/**
 * Funds of two years: two of which nothing was audited, one without findings, one that does not say what was put right.
 * The budget only makes the calendar run from 2020-01 to 2022-10.
 */
export const auditFacts = {
  budget_exec: ['year, month, line_id, spent_yuan', '2020, 1, L1, 1', '2022, 10, L1, 1'],
  audits: [
    'year, fund_name, fund_yuan, audited_yuan, issues, issue_yuan, rectified, due_date',
    '2020, aid, 1000000, 1000000, 4, 30000, 3, 2021-06-30',
    '2020, build, 500000, 0, , , , ',
    '2020, ops, 300000, 150000, 0, 0, , ',
    '2021, aid, 1200000, 600000, 2, 5000, 0, 2021-12-31',
    '2021, build, 400000, 0, , , , ',
    '2021, train, 100000, 100000, 3, 1000, , 2021-05-31',
  ],
} as const

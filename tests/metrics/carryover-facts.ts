const monthly = (year: number, last: number, yuan: number) =>
  Array.from({ length: last }, (_, index) => `${year}, ${index + 1}, L1, ${yuan}`)

/**
 * 2020 and 2021 say what they carry in (L2 of 2020 by an empty cell: nothing), 2022 nowhere, 2023 again; L3 is new in
 * 2021 and brings money along, L9 has no budget. The spending of 2020 and 2021 is complete: 273,000 and 96,000.
 */
export const carryoverFacts = {
  budget_lines: [
    'year, line_id, account_code, fund_source, initial_yuan, carry_in_yuan, adjust_yuan',
    '2020, L1, 501, fiscal, 100000, 20000, 10000',
    '2020, L2, 502, union_fund, 200000, , ',
    '2021, L1, 501, fiscal, 100000, 13000, ',
    '2021, L2, 502, union_fund, 50000, 0, ',
    '2021, L3, 503, union_fund, 40000, 5000, ',
    '2022, L1, 501, fiscal, 80000, , ',
    '2023, L1, 501, fiscal, 90000, 9000, ',
  ],
  budget_exec: [
    'year, month, line_id, spent_yuan',
    ...monthly(2020, 12, 10_000),
    '2020, 3, L2, 160000',
    '2020, 4, L2, (10000)',
    '2020, 5, L9, 3000',
    ...monthly(2021, 12, 8000),
    ...monthly(2022, 11, 5000),
  ],
}

/** Projects of two years; the budget only makes the calendar run from 2020-01 to 2022-10. */
export const performanceFacts = {
  budget_exec: ['year, month, line_id, spent_yuan', '2020, 1, L1, 1', '2022, 10, L1, 1'],
  performance_eval: [
    'year, project, category, budget_yuan, score, grade',
    '2020, hall, 文体设施, 600000, 92, 优',
    '2020, court, 文体设施, 300000, 85.5, 优',
    '2020, books, 文体设施, 200000, , ',
    '2020, school, 教育培训, 100000, 79.9, 中',
    '2021, hall, 文体设施, 500000, , ',
    '2021, court, 文体设施, 300000, 60, 差',
    '2021, ring, 文体设施, 80000, , 良',
  ],
} as const

/** T1 pairs, T2 due in June, T3 no petition, T4 homes, T6 open firms; T5 has no number. */
export const planFacts = {
  plan_targets: [
    'year, target_id, item_no, task, unit, target_value, target_type, owner_dept, due_date',
    '2021, T1, 5, pairs, 对, 40, floor, , ',
    '2021, T2, 9, site, 家, 1, floor, , 2021-06-30',
    '2021, T3, 8, petitions, 起, 0, ceiling_flow, , ',
    '2021, T4, 11, homes, 家, 4, floor, , ',
    '2021, T5, 1, theory, , , text, , ',
    '2021, T6, 11, firms, 家, 0, ceiling_stock, , ',
    '2022, N1, 5, pairs, 对, 10, floor, , ',
  ],
  target_progress: [
    'target_id, period, cum_value, status',
    ...['T1, 2021-03, 10, recommended', 'T1, 2021-06, 19, recommended', 'T1, 2021-07, 20, recommended'],
    ...['T2, 2021-03, 0, draft', 'T2, 2021-06, 0, draft', 'T2, 2021-07, 1, done'],
    ...['T3, 2021-03, 0, draft', 'T3, 2021-06, 1, draft'],
    ...['T4, 2021-03, 1, done', 'T4, 2021-06, 3, done', 'T4, 2021-07, 3, done'],
    ...['T6, 2021-03, 9, draft', 'T6, 2021-06, 0, draft', 'T6, 2021-07, 0, draft'],
    'N1, 2022-01, 0, draft',
  ],
}

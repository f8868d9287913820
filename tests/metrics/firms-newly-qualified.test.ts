import { amount, worked } from '../support/figures'

worked(
  'firms_newly_qualified',
  {
    collective_events: ['unit_code, period, events, reported', 'A, 2021-01, 0, 1', 'A, 2022-12, 0, 1'],
    firms_100plus: [
      'firm_code, unit_code, industry, identified_date, status, unionised_date, exit_date',
      'F1, A, C, 2020-11-15, identified, , ',
      'F2, A, C, 2021-03-01, contacted, , ',
      'F3, B, I, 2021-03-31, preparing, , ',
      'F4, B, I, 2021-03-02, unionised, 2021-03-20, ',
      'F5, B, C, 2021-04-01, exited, , 2021-05-06',
      'F6, C, I, 2021-04-09, exited, , ',
      'F7, D, G, 2022-05-10, unionised, 2022-04-20, ',
    ],
  },
  [
    // F2 on the first day, F3 on the last, F4 though unionised in the same month
    ['counts firms identified within the month', '2021-03', amount(3, 1)],
    // F2, F3, F4; F6 left without its date and is left out in three months
    ['adds the months of a quarter', '2021-Q1', amount(3, 3)],
    // F2, F3, F4, F5; F1 came the year before
    ['adds the months of the year', '2021', amount(4, 12)],
    ['shows 0 where none came', { in: '2021-07', where: { unit_code: 'B' } }, amount(0)],
    // April to June: C F5, I none and F6 left out in each month, G none
    [
      'can be seen by industry',
      { in: '2021-Q2', by: 'industry' },
      { C: amount(1), G: amount(0), I: amount(0, 3) },
    ],
    // F7 had its union before: in May 2022 opening 0 + new − unionised 0 − exited 0 = open 0, so new is 0
    [
      'does not count a firm that had its union before',
      { in: '2022-05', where: { unit_code: 'D' } },
      amount(0),
    ],
  ],
)

import { amount, none, worked } from '../support/figures'

const facts = {
  activities: [
    'unit_code, period, item_no, kind, activity_count, participants',
    'A, 2021-01, 6, competition, 2, 120',
    'A, 2021-01, 9, reading, 1, ',
    'B, 2021-02, 9, site, 3, 0',
    'B, 2021-03, 9, site, 0, 0',
  ],
}

worked('activities_held', facts, [
  ['adds up the month', '2021-01', amount(3)],
  // 2 + 1 + 3 + a reported 0
  ['adds up the year', '2021', amount(6)],
  ['shows each plan item', { in: '2021', by: 'item_no' }, { 6: amount(2), 9: amount(4) }],
  ['has no figure in a month without rows', '2021-04', none],
])

import { amount, worked } from '../support/figures'

const facts = {
  activities: [
    'unit_code, period, item_no, kind, activity_count, participants',
    'A, 2021-01, 6, competition, 2, 120',
    'A, 2021-01, 9, reading, 1, ',
    'B, 2021-02, 9, site, 3, 0',
    'B, 2021-03, 9, site, 0, 0',
  ],
}

worked('activity_participants', facts, [
  ['leaves out rows without the number', '2021-01', amount(120, 1)],
  ['counts a reported 0', '2021-02', amount(0)],
  ['shows each plan item', { in: '2021', by: 'item_no' }, { 6: amount(120), 9: amount(0, 1) }],
])

import { amount, worked } from '../support/figures'

const facts = {
  assistance: [
    'unit_code, period, filed, sessions, helped, mutual_aid, reported',
    'A, 2021-01, 30, 2, 50, 400, 1',
    'B, 2021-01, 12, 0, 0, , 1',
    'A, 2021-02, 28, 1, 20, 420, 1',
    'B, 2021-03, , , , , 否',
  ],
}

worked('aid_helped', facts, [
  // 50 + a reported 0
  ['adds up units', '2021-01', amount(50)],
  ['adds up the year', '2021', amount(70, 1)],
  ['shows each unit', { in: '2021-01', by: 'unit_code' }, { A: amount(50), B: amount(0) }],
])

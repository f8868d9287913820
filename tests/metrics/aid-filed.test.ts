import { amount, none, worked } from '../support/figures'

const facts = {
  assistance: [
    'unit_code, period, filed, sessions, helped, mutual_aid, reported',
    'A, 2021-01, 30, 2, 50, 400, 1',
    'B, 2021-01, 12, 0, 0, , 1',
    'A, 2021-02, 28, 1, 20, 420, 1',
    'B, 2021-03, , , , , 否',
  ],
}

worked('aid_filed', facts, [
  ['adds up units', '2021-01', amount(42)],
  // B sent nothing in February: 28 of A, not 28 + 12
  ['does not carry an old figure on', '2021-02', amount(28)],
  ['is unknown where only "not reported" was sent', '2021-03', amount(null, 1)],
  ['has no figure without rows', '2021-04', none],
])

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

worked('mutual_aid', facts, [
  ['leaves out who does not know', '2021-01', amount(400, 1)],
  ['is the stock of the month', '2021-02', amount(420)],
  ['is unknown where only "not reported" was sent', '2021-03', amount(null, 1)],
])

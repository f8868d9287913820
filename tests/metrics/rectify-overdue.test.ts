import { amount, worked } from '../support/figures'
import { auditFacts } from './audit-facts'

worked('rectify_overdue', auditFacts, [
  ['is 0 before the date', '2020-12', amount(0)],
  // Due on 30 June: not late on that day; train does not say what was put right
  ['is 0 on the last day', '2021-06', amount(0, 1)],
  ['counts what is open after the date', '2021-07', amount(1, 1)],
  ['is unknown where it is not told', { in: '2021-07', where: { fund_name: '2021 train' } }, amount(null, 1)],
  // 1 of 2020 and 2 of 2021, due on 31 December 2021
  ['adds up funds', '2022-01', amount(3, 1)],
])

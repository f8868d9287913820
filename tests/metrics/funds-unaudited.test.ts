import { amount, worked } from '../support/figures'
import { auditFacts } from './audit-facts'

worked('funds_unaudited', auditFacts, [
  ['waits for the end of the year', '2020-11', amount(0)],
  ['counts in December', '2020-12', amount(1)],
  // build of 2021 still has time
  ['goes on counting in the next year', '2021-10', amount(1)],
  ['takes a part for audited', { in: '2021-10', where: { fund_name: '2020 ops' } }, amount(0)],
  ['adds up years', '2021-12', amount(2)],
])

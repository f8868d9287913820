import { amount, worked } from '../support/figures'
import { auditFacts } from './audit-facts'

worked('audit_issues', auditFacts, [
  // aid 4, ops 0; build does not tell
  ['adds up funds', '2020-06', amount(4, 1)],
  // and 2 and 3 of 2021
  ['holds the funds of earlier years', '2021-10', amount(9, 2)],
  ['shows 0 where none was found', { in: '2020-06', where: { fund_name: '2020 ops' } }, amount(0)],
  [
    'is unknown where nothing was audited',
    { in: '2020-06', where: { fund_name: '2020 build' } },
    amount(null, 1),
  ],
])

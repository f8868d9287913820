import { amount, worked } from '../support/figures'
import { auditFacts } from './audit-facts'

worked('audit_issue_amount', auditFacts, [
  ['adds up funds', '2020-06', amount(30_000, 1)],
  // 30,000 + 0 + 5,000 + 1,000
  ['holds the funds of earlier years', '2021-10', amount(36_000, 2)],
  [
    'is unknown where nothing was audited',
    { in: '2020-06', where: { fund_name: '2020 build' } },
    amount(null, 1),
  ],
])

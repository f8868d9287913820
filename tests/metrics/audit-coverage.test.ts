import { none, share, worked } from '../support/figures'
import { auditFacts } from './audit-facts'

worked('audit_coverage', auditFacts, [
  // (1,000,000 + 0 + 150,000)/(1,000,000 + 500,000 + 300,000)
  ['divides sums of money', '2020-06', share(1_150_000 / 1_800_000, 1_150_000, 1_800_000)],
  // and (600,000 + 0 + 100,000)/(1,200,000 + 400,000 + 100,000)
  ['holds the funds of earlier years', '2021-10', share(1_850_000 / 3_500_000, 1_850_000, 3_500_000)],
  ['is of one year', { in: '2021-10', where: { budget_year: '2021' } }, share(7 / 17, 700_000, 1_700_000)],
  [
    'is 0 where nothing was audited',
    { in: '2021-10', where: { fund_name: '2020 build' } },
    share(0, 0, 500_000),
  ],
  ['has no figure without a list', '2019-12', none],
])

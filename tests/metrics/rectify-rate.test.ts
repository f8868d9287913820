import { share, worked } from '../support/figures'
import { auditFacts } from './audit-facts'

worked('rectify_rate', auditFacts, [
  // 3 of 4, and 0 of 0 without findings
  ['divides counts', '2020-06', share(0.75, 3, 4, 1)],
  // 3 of 4, 0 of 2; train does not say what was put right, the two of build have no findings told
  ['leaves out what does not tell', '2021-10', share(0.5, 3, 6, 3)],
  ['is unknown without findings', { in: '2021-10', where: { fund_name: '2020 ops' } }, share(null, 0, 0)],
  ['is 0 where nothing was put right', { in: '2021-10', where: { fund_name: '2021 aid' } }, share(0, 0, 2)],
])

import { share, worked } from '../support/figures'
import { refundFacts } from './refund-facts'

worked('refund_firm_rate', refundFacts, [
  // (380 + 300)/(400 + 400)
  ['divides sums over half-years', '2020', share(0.85, 680, 800)],
  ['is 0 where nobody is paid', '2021-06', share(0, 0, 410)],
  // The second half does not say how many firms are due
  ['leaves a half-year out that does not tell', '2021', share(0, 0, 410, 1)],
  ['is unknown where it does not tell', '2021-12', share(null, null, null, 1)],
  ['is unknown where nobody is due', { in: '2022-06', where: { unit_code: 'A' } }, share(null, 0, 0)],
])

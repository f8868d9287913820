import { none, share, worked } from '../support/figures'
import { refundFacts } from './refund-facts'

worked('refund_amount_rate', refundFacts, [
  ['counts a half-year in its last month', '2020-06', share(0.975, 390_000, 400_000)],
  // (390,000 + 350,000)/(400,000 + 500,000); the two halves alone 97.5 % and 70 %
  ['divides sums over half-years', '2020', share(740_000 / 900_000, 740_000, 900_000)],
  ['is 0 where nothing is paid', '2021-06', share(0, 0, 600_000)],
  ['is unknown where nothing is due', { in: '2022-06', where: { unit_code: 'A' } }, share(null, 0, 0)],
  // 8,800 of 8,000
  ['shows what is paid beyond what is due', '2022-06', share(1.1, 8800, 8000)],
  ['has no figure between', '2020-07', none],
])

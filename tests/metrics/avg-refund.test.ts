import { share, worked } from '../support/figures'
import { refundFacts } from './refund-facts'

worked('avg_refund', refundFacts, [
  // (390,000 + 350,000)/(380 + 300) = 1,088.24; never the mean of 1,026.32 and 1,166.67
  ['divides sums over half-years', '2020', share(740_000 / 680, 740_000, 680)],
  ['is unknown where nobody was paid', '2021-06', share(null, 0, 0)],
  ['is of one unit', { in: '2022-06', where: { unit_code: 'B' } }, share(1100, 8800, 8)],
])

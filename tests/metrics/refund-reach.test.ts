import { share, worked } from '../support/figures'
import { refundFacts } from './refund-facts'

worked('refund_reach', refundFacts, [
  // (380 + 300)/(400 + 420)
  ['divides sums over half-years', '2020', share(680 / 820, 680, 820)],
  // 0 of 80 and 8 of 8
  ['adds up units', '2022-06', share(8 / 88, 8, 88)],
  ['is 0 where none is reached', { in: '2022-06', where: { unit_code: 'A' } }, share(0, 0, 80)],
  ['is unknown without eligible firms', '2021-12', share(null, null, null, 1)],
])

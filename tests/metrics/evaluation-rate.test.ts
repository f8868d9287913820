import { none, share, worked } from '../support/figures'
import { performanceFacts } from './performance-facts'

worked('evaluation_rate', performanceFacts, [
  // hall, court and school of four
  ['counts projects with a score', '2020-06', share(0.75, 3, 4)],
  // and of 2021 court and ring, which has a grade only
  ['holds the projects of earlier years', '2021-10', share(5 / 7, 5, 7)],
  ['is of one year', { in: '2021-10', where: { budget_year: '2021' } }, share(2 / 3, 2, 3)],
  ['is of one category', { in: '2021-10', where: { category: 'training' } }, share(1, 1, 1)],
  ['has no figure without a list', '2019-12', none],
])

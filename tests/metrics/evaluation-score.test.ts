import { amount, worked } from '../support/figures'
import { performanceFacts } from './performance-facts'

worked('evaluation_score', performanceFacts, [
  ['is of one project', { in: '2020-10', where: { project: '2020 court' } }, amount(85.5)],
  ['is unknown without a score', { in: '2020-10', where: { project: '2020 books' } }, amount(null, 1)],
  ['is never summed over projects', '2020-10', amount(null, 1)],
  ['keeps the years of a project apart', { in: '2021-10', where: { project: '2021 court' } }, amount(60)],
])

import { amount, worked } from '../support/figures'
import { performanceFacts } from './performance-facts'

worked('projects_unevaluated', performanceFacts, [
  ['waits for the end of the year', '2020-11', amount(0)],
  ['counts books in December', '2020-12', amount(1)],
  // hall of 2021 still has time
  ['goes on counting in the next year', '2021-10', amount(1)],
  ['names the project', { in: '2021-10', where: { project: '2020 books' } }, amount(1)],
  // books of 2020 and hall of 2021
  ['adds up years', '2022-10', amount(2)],
])

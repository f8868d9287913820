import { amount, worked } from '../support/figures'
import { performanceFacts } from './performance-facts'

worked('grade_mismatches', performanceFacts, [
  // court has 85.5, which is good, and is graded excellent; 79.9 is fair
  ['compares the grade with its score', '2020-10', amount(1)],
  // 60 is fair and not poor
  ['adds up years', '2021-10', amount(2)],
  ['finds nothing without a score', { in: '2021-10', where: { project: '2021 ring' } }, amount(0)],
  ['finds nothing without an evaluation', { in: '2021-10', where: { project: '2020 books' } }, amount(0)],
])

import type { WordsOf } from '../texts'
import type { union as zh } from '../zh/union'

export const union = {
  title: 'Union formation',
  question: 'Who is covered, who is not, where the backlog moves',
  coverage_title: '{{name}} {{rate}}; lowest in {{lowest}} ({{lowestRate}}){{silent}}',
  coverage_silent: '; {{n}} units not reported',
  sorted: 'sorted by rate, line: whole district',
} as const satisfies WordsOf<typeof zh>

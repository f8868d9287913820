import type { WordsOf } from '../texts'
import type { union as zh } from '../zh/union'

export const union = {
  title: 'Union formation',
  question: 'Who is covered, who is not, where the backlog moves',
} as const satisfies WordsOf<typeof zh>

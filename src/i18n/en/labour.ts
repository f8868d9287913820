import type { WordsOf } from '../texts'
import type { labour as zh } from '../zh/labour'

export const labour = {
  title: 'Labour relations',
  question: 'Where disputes rise, what is overdue, which points are silent or at risk',
} as const satisfies WordsOf<typeof zh>

import type { WordsOf } from '../texts'
import type { budget as zh } from '../zh/budget'

export const budget = {
  title: 'Budget',
  question: 'Are tight-budget rules kept, where does the money go',
} as const satisfies WordsOf<typeof zh>

import type { WordsOf } from '../texts'
import type { overview as zh } from '../zh/overview'

export const overview = {
  title: 'Overview',
  question: 'What is off, what changed',
} as const satisfies WordsOf<typeof zh>

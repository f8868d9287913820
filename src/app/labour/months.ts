import { type Month, monthNumber, yearOf, yearStart } from '../../domain/period'
import { monthName as nameOf } from '../panels/month-name'
import type { Words } from '../panels/use-words'

type Speaks = Pick<Words, 'language' | 't'>

/** '2021-10' → "10月", "Oct". */
export const monthName = (month: Month, { language }: Pick<Words, 'language'>): string =>
  nameOf(month, language)

/** Month names for an axis, each with its year on a second line; the axis tells it once. */
export const axisNames = (all: readonly Month[], words: Speaks): string[] =>
  all.map((month) => `${monthName(month, words)}\n${words.t('labour.year', { y: yearOf(month) })}`)

/** "本年 1月至10月": the stretch of a year-to-date figure. */
export const yearToDate = (month: Month, words: Speaks): string =>
  words.t(monthNumber(month) === 1 ? 'labour.year_to_january' : 'labour.year_to', {
    from: monthName(yearStart(month), words),
    to: monthName(month, words),
  })

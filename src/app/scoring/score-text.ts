import { type Month, yearStart } from '../../domain/period'
import type { Filter } from '../../domain/query'
import type { Language } from '../../domain/text'
import { missing, unitWord } from '../../domain/units'
import type { FigureColumn } from '../../ui/figure-table'
import type { Words } from '../panels/use-words'
import type { Shown } from './shown'

/** A score in full, at most two decimals: whoever adds the parts up must find the whole. */
export function scorePlain(value: number | null, language: Language): string {
  if (value === null) return missing
  return new Intl.NumberFormat(language === 'zh' ? 'zh-CN' : 'en', { maximumFractionDigits: 2 })
    .format(value)
    .replace('-', '−')
}

/** The same with its word. */
export const scoreText = (value: number | null, { language }: Words): string =>
  value === null ? missing : `${scorePlain(value, language)} ${unitWord('score', language)}`

export const scoreColumn = (id: string, header: string, language: Language): FigureColumn => ({
  ...{ id, header, align: 'right' },
  format: (cell) => scorePlain(Number(cell), language),
})

/** The dimensions in which equal totals are compared, in their order, or that there are none. */
export const tieBreakText = ({ contest }: Shown, { t }: Words): string =>
  contest.tieBreak.length > 0
    ? t('scoring.tie_break', { order: contest.tieBreak.join(' → ') })
    : t('scoring.tie_break_none')

/** "大组：" before a finding about one size class. */
export const classText = ({ sizeClass }: Shown, words: Words): string =>
  sizeClass === null ? '' : words.t('scoring.of_class', { name: className(sizeClass, words) })

/** A class by the word of the files; '-' stands for none. */
export const className = (name: string, { t }: Words): string => (name === '-' ? t('scoring.no_class') : name)

/** Months that a contest speaks of. */
export const contestFilter = (month: Month): Filter => ({ from: yearStart(month), to: month })

import { columnOf, type Dataset } from '../../domain/dataset'
import type { Figure } from '../../domain/query'
import type { Language } from '../../domain/text'
import type { Unit } from '../../domain/units'
import type { Words } from './use-words'

/** Name of a category's code as its dataset writes it; the code itself when the record does not know it. */
export function codeTitle(dataset: Dataset, column: string, code: string, language: Language): string {
  return columnOf(dataset, column).codes?.find((each) => each.code === code)?.title[language] ?? code
}

/** "82.4%  412/500": a rate with what it is made of. */
export function rateWithParts({ value, numerator, denominator }: Figure, unit: Unit, words: Words): string {
  if (numerator === null || denominator === null) return words.format(value, unit)
  const parts = new Intl.NumberFormat(words.language === 'zh' ? 'zh-CN' : 'en', { maximumFractionDigits: 0 })
  return `${words.format(value, unit)}  ${parts.format(numerator)}/${parts.format(denominator)}`
}

/** The single figure of an ungrouped answer; null when there is none. */
export const only = (figures: readonly Figure[] | undefined): Figure | null => figures?.[0] ?? null

/** A figure for each key: those without one are unknown, not absent. */
export function withUnknown(figures: readonly Figure[], keys: readonly string[]): Figure[] {
  const known = new Map(figures.map((figure) => [figure.key, figure]))
  return keys.map(
    (key) =>
      known.get(key) ?? { key, period: '', value: null, numerator: null, denominator: null, left_out: 0 },
  )
}

/** "2021年上半年" for 2021-H1; any other period reads as its code. */
export function halfYearName(code: string, { t }: Words): string {
  const [, year, half] = /^(\d{4})-H([12])$/.exec(code) ?? []
  return year ? t(half === '1' ? 'panel.first_half' : 'panel.second_half', { year }) : code
}

/** The day of an ISO 8601 time, where the screen stands. */
export const dayText = (at: string, language: Language): string =>
  new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-CA').format(new Date(at))

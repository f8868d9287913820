import { columnOf, type Dataset } from '../../domain/dataset'
import type { Cell, Figure, FigurePart } from '../../domain/query'
import { type Hidden, hiddenText } from '../../domain/suppression'
import type { Language } from '../../domain/text'
import { formatPlain, type Unit, unitWord } from '../../domain/units'
import type { Words } from './use-words'

/** Name of a category's code as its dataset writes it; the code itself when the record does not know it. */
export function codeTitle(dataset: Dataset, column: string, code: string, language: Language): string {
  return columnOf(dataset, column).codes?.find((each) => each.code === code)?.title[language] ?? code
}

/** The words that hide a number of a figure; nothing where it may be shown. */
export function hiddenWords(
  figure: Figure | null | undefined,
  { book }: Pick<Words, 'book'>,
  part: FigurePart = 'value',
): string | undefined {
  const kind = figure?.hidden?.[part]
  return kind && hiddenText(kind, book.leastShown)
}

/** A figure's number for a table: the number, or the words that hide it. */
export const cellOf = (
  figure: Figure | null | undefined,
  words: Pick<Words, 'book'>,
  part: FigurePart = 'value',
): Cell => hiddenWords(figure, words, part) ?? figure?.[part] ?? null

/** A figure's number for a picture: null where it is unknown or hidden. */
export const drawnValue = (figure: Figure | null | undefined, part: FigurePart = 'value'): number | null =>
  figure?.hidden?.[part] ? null : (figure?.[part] ?? null)

/** "<3 件" for a small count, "*" for what else is hidden. */
export const hiddenWithUnit = (kind: Hidden, unit: Unit, { book, language }: Words): string =>
  kind === 'small'
    ? `${hiddenText(kind, book.leastShown)} ${unitWord(unit, language)}`
    : hiddenText(kind, book.leastShown)

/** A figure with its unit, or the words that hide it. */
export const valueText = (figure: Figure | null | undefined, unit: Unit, words: Words): string =>
  figure?.hidden?.value
    ? hiddenWithUnit(figure.hidden.value, unit, words)
    : words.format(figure?.value ?? null, unit)

/** The same in full and without the unit's word. */
export const plainText = (
  figure: Figure | null | undefined,
  unit: Unit,
  words: Pick<Words, 'book' | 'language'>,
  part: FigurePart = 'value',
): string => hiddenWords(figure, words, part) ?? formatPlain(figure?.[part] ?? null, unit, words.language)

/** Above zero for certain; what is hidden is, for zero is never hidden by itself. */
export const isSome = (figure: Figure | null | undefined): boolean =>
  figure?.hidden?.value !== undefined || (figure?.value ?? 0) > 0

/** Where a figure stands in an order: unknown ones last, hidden ones between zero and what is shown. */
export const rankOf = ({ value, hidden }: Figure): number =>
  hidden?.value === 'small' ? 0.5 : hidden?.value ? 0.75 : (value ?? -1)

/** "82.4%  412/500": a rate with what it is made of. */
export function rateWithParts(figure: Figure, unit: Unit, words: Words): string {
  const { numerator, denominator } = figure
  const text = valueText(figure, unit, words)
  if (numerator === null || denominator === null) return text
  const whole = new Intl.NumberFormat(words.language === 'zh' ? 'zh-CN' : 'en', { maximumFractionDigits: 0 })
  const part = (name: FigurePart, value: number) => hiddenWords(figure, words, name) ?? whole.format(value)
  if (figure.hidden?.numerator === 'other' && figure.hidden.denominator === 'other') return text
  return `${text}  ${part('numerator', numerator)}/${part('denominator', denominator)}`
}

/** True where two proportions as shown, with one decimal of a percent, differ by another number than their difference reads. */
export function isRoundedApart(now: number | null, before: number | null): boolean {
  if (now === null || before === null) return false
  const shown = (value: number) => Math.round(Math.abs(value) * 1000) * Math.sign(value)
  return shown(now) - shown(before) !== shown(now - before)
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

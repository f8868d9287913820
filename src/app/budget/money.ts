import { formatPlain } from '../../domain/units'
import type { Words } from '../panels/use-words'

/**
 * Money as this screen reads it: in zh always in 万元 from a thousand 元 up, so that amounts side by side share one unit,
 * and whole ones without decimals.
 */
export function money(value: number | null, { language, format, t }: Words): string {
  const size = Math.abs(value ?? 0)
  if (language !== 'zh' || value === null || size < 1000 || size >= 1e8) return format(value, 'yuan')
  if (size >= 1e4 && value % 1e4 !== 0) return format(value, 'yuan')
  return t('budget.wan', { amount: formatPlain(value / 1e4, 'yuan', language) })
}

/** "1,877–1,979 万元": the unit once where both ends share it, one amount where both read alike. */
export function moneyRange(low: number, high: number, words: Words): string {
  const [from, to] = [money(low, words), money(high, words)]
  const unit = to.slice(to.indexOf(' '))
  if (from === to) return to
  return `${from.endsWith(unit) ? from.slice(0, -unit.length) : from}–${to}`
}

/** Money on an axis that names its unit (`budget.axis_money`): 万元 in zh, thousand 元 in en, one digit at most. */
export const axisMoney = (value: number | null, words: Words): string =>
  inUnit(value, words, { maximumFractionDigits: words.language === 'zh' ? 1 : 0 })

/**
 * Money in a column, in the unit that the subtitle names (`budget.axis_money`), each cell with the same decimals, so that
 * they stand below each other.
 */
export function columnMoney(value: number | null, words: Words): string {
  const digits = words.language === 'zh' ? 2 : 1
  return inUnit(value, words, { minimumFractionDigits: digits, maximumFractionDigits: digits })
}

function inUnit(value: number | null, { language, t }: Words, digits: Intl.NumberFormatOptions): string {
  if (value === null) return t('common.none')
  const [locale, unit] = language === 'zh' ? (['zh-CN', 1e4] as const) : (['en', 1e3] as const)
  return new Intl.NumberFormat(locale, digits)
    .format(value / unit)
    .replace(/^-(?=[0.,]*$)/, '')
    .replace('-', '−')
}

/** A change of a ratio kind with its sign: "+5.6%". */
export const signed = (value: number | null, { format }: Words): string =>
  `${value !== null && value > 0 ? '+' : ''}${format(value, 'ratio')}`

/** A distance in percentage points without its sign: "9.3 个百分点". */
export const pointsApart = (value: number, { format }: Words): string =>
  format(Math.abs(value), 'points').replace(/^\+/, '')

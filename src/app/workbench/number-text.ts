import type { Cell } from '../../domain/query'
import type { Language } from '../../domain/text'
import { missing } from '../../domain/units'

/** From ten thousand on in groups, so that a year stays a year. */
const grouped = (language: Language, digits: number) =>
  new Intl.NumberFormat(language === 'zh' ? 'zh-CN' : 'en', {
    useGrouping: 'min2',
    maximumFractionDigits: digits,
  })

const written = (value: number, format: Intl.NumberFormat): string => {
  if (Number.isNaN(value)) return 'NaN'
  return format.format(value).replace('-', '−')
}

/** A number of a result with all its digits; its unit is not known. */
export const inFull = (cell: Cell, language: Language): string =>
  typeof cell === 'number' ? written(cell, grouped(language, 15)) : String(cell ?? missing)

/** The same for a picture: two decimals, below one three digits that count. */
export function inShort(value: number | null, language: Language): string {
  if (value === null) return missing
  const size = Math.abs(value)
  const digits = size >= 1 || size === 0 ? 2 : Math.min(2 - Math.floor(Math.log10(size)), 12)
  return written(value, grouped(language, digits))
}

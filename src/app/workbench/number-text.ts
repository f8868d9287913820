import type { Cell } from '../../domain/query'
import type { Language } from '../../domain/text'
import { missing } from '../../domain/units'

/** How the numbers of one column are written; their unit is not known. */
export interface NumberWords {
  /** With all digits, as a table shows it. */
  readonly inFull: (cell: Cell) => string
  /** For a picture: two decimals, below one three digits that count. */
  readonly inShort: (value: number | null) => string
}

/** In groups where one of them has five digits or more, all of them alike; so that years stay years. */
export function numberWords(values: readonly Cell[], language: Language): NumberWords {
  const useGrouping = values.some((value) => typeof value === 'number' && Math.abs(value) >= 10_000)
  const locale = language === 'zh' ? 'zh-CN' : 'en'
  const written = (value: number, maximumFractionDigits: number): string => {
    if (Number.isNaN(value)) return 'NaN'
    return new Intl.NumberFormat(locale, { useGrouping, maximumFractionDigits })
      .format(value)
      .replace('-', '−')
  }
  return {
    inFull: (cell) => (typeof cell === 'number' ? written(cell, 15) : String(cell ?? missing)),
    inShort: (value) => (value === null ? missing : written(value, digitsOf(value))),
  }
}

function digitsOf(value: number): number {
  const size = Math.abs(value)
  return size >= 1 || size === 0 ? 2 : Math.min(2 - Math.floor(Math.log10(size)), 12)
}

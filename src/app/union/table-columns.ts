import type { Language } from '../../domain/text'
import { formatPlain } from '../../domain/units'
import type { FigureColumn } from '../../ui/figure-table'

/** A whole number in full. */
export const countColumn = (id: string, header: string, language: Language): FigureColumn => ({
  ...{ id, header, align: 'right' },
  format: (cell) => formatPlain(Number(cell), 'cases', language),
})

/** A proportion, or a difference of proportions, in percent. */
export const rateColumn = (id: string, header: string, language: Language): FigureColumn => ({
  ...{ id, header, align: 'right' },
  format: (cell) => formatPlain(Number(cell), 'ratio', language),
})

/** Text for an axis of things counted one by one: between two of them there is nothing. */
export const wholeOnly = (value: number | null, language: Language): string =>
  value !== null && !Number.isInteger(value) ? '' : formatPlain(value, 'cases', language)

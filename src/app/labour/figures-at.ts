import type { Month } from '../../domain/period'
import type { Figure } from '../../domain/query'
import { formatPlain, type Unit } from '../../domain/units'
import type { FigureColumn } from '../../ui/figure-table'
import type { Words } from '../panels/use-words'

/** Looks up the figure of a key in a month. */
export function figureAt(figures: readonly Figure[]): (key: string | null, month: string) => Figure | null {
  const known = new Map(figures.map((figure) => [`${figure.key} ${figure.period}`, figure]))
  return (key, month) => known.get(`${key} ${month}`) ?? null
}

/** Known values of a total, month by month; null where nothing was reported. */
export function monthValues(figures: readonly Figure[], months: readonly Month[]): (number | null)[] {
  const at = figureAt(figures)
  return months.map((month) => at('all', month)?.value ?? null)
}

/** The figures of a total, month by month; null where there is none. */
export function monthFigures(figures: readonly Figure[], months: readonly Month[]): (Figure | null)[] {
  const at = figureAt(figures)
  return months.map((month) => at('all', month))
}

/** A column of numbers of one unit. */
export const numberColumn = (
  id: string,
  header: string,
  unit: Unit,
  { language }: Pick<Words, 'language'>,
): FigureColumn => ({
  id,
  header,
  align: 'right',
  format: (cell) => formatPlain(Number(cell), unit, language),
})

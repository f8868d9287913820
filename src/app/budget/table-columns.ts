import { formatPlain, type Unit, unitWord } from '../../domain/units'
import type { FigureColumn } from '../../ui/figure-table'
import type { Words } from '../panels/use-words'

/** A column of figures of one unit, in full, with the unit in its header. */
export const figureColumn = (id: string, name: string, unit: Unit, { language }: Words): FigureColumn => ({
  id,
  header: `${name} (${unitWord(unit, language)})`,
  align: 'right',
  format: (cell) => formatPlain(Number(cell), unit, language),
})

/** A column of ready text. */
export const textColumn = (id: string, header: string): FigureColumn => ({ id, header })

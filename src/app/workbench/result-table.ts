import type { Language } from '../../domain/text'
import type { Translate } from '../../i18n/language'
import type { FigureColumn } from '../../ui/figure-table'
import type { TypedResult } from '../../warehouse/typed-result'
import { inFull } from './number-text'

/** The columns of a result as a table shows and saves them. */
export const tableColumns = (
  { columns }: Pick<TypedResult, 'columns'>,
  language: Language,
  t: Translate,
): FigureColumn[] =>
  columns.map(({ id, name, kind }): FigureColumn => {
    if (kind === 'number')
      return { id, header: name, align: 'right', format: (cell) => inFull(cell, language) }
    if (kind === 'flag') return { id, header: name, format: (cell) => t(cell ? 'own.yes' : 'own.no') }
    return { id, header: name, align: kind === 'digits' ? 'right' : 'left' }
  })

import type { Language } from '../../domain/text'
import type { Translate } from '../../i18n/language'
import type { FigureColumn } from '../../ui/figure-table'
import type { TypedResult } from '../../warehouse/typed-result'
import { numberWords } from './number-text'

/** The columns of a result as a table shows and saves them. */
export const tableColumns = (
  { columns, rows }: Pick<TypedResult, 'columns' | 'rows'>,
  language: Language,
  t: Translate,
): FigureColumn[] =>
  columns.map(({ id, name, kind }): FigureColumn => {
    if (kind === 'number') {
      const { inFull } = numberWords(
        rows.map((row) => row[id] ?? null),
        language,
      )
      return { id, header: name, align: 'right', format: inFull }
    }
    if (kind === 'flag') return { id, header: name, format: (cell) => t(cell ? 'own.yes' : 'own.no') }
    return { id, header: name, align: kind === 'digits' ? 'right' : 'left' }
  })

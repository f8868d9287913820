import type { Note } from '../../domain/note'
import { isMonth } from '../../domain/period'
import type { Row } from '../../domain/query'
import { isHiddenText } from '../../domain/suppression'
import { unknownKey } from '../../domain/unstated'
import type { Translate } from '../../i18n/language'
import { type CellOpening, figureText } from '../../ui/figure-table'
import { pinsOf } from '../notes/note-pins'
import { notesOn } from '../notes/use-notes'
import type { Table } from '../panels/figure-panel'
import { narrowed, type Place, type Subject } from './subject'

/** What a cell says of itself, or a row: its member, its period or the month that its column is, and whether it is hidden. */
function placeOf({ by, columns }: Table, row: Row, column?: string): Place {
  const { mark, period } = row
  const month = column && isMonth(column) ? column : period
  const told = column ? [column] : by ? columns.map(({ id }) => id).filter((id) => !isMonth(id)) : []
  return {
    ...(told.some((id) => isHiddenText(row[id])) ? { hides: true } : {}),
    ...(by && typeof mark === 'string' ? { by, key: mark === unknownKey ? null : mark } : {}),
    ...(typeof month === 'string' ? { period: month } : {}),
  }
}

const nameOf = (row: Row, { columns }: Table) => (columns[0] ? figureText(row, columns[0]) : '')

/** Every number of a table opens how it is computed, and from there its rows. */
export function cellsOf(
  subject: Subject,
  table: Table,
  trace: (subject: Subject) => void,
  t: Translate,
): CellOpening {
  return {
    opens: (_, { align }) => align === 'right',
    text: (row, column) =>
      t('trace.open_figure', {
        name: `${nameOf(row, table)} ${column.header}`,
        value: figureText(row, column),
      }),
    open: (row, column) =>
      trace(narrowed(subject, `${nameOf(row, table)} · ${column.header}`, placeOf(table, row, column.id))),
  }
}

/** What a mark of the picture shows: the row of its key or period, in a matrix that of its month; else the whole picture. */
export function markSubject(subject: Subject, table: Table, key: string | null): Subject {
  const [, member, month] = /^(.*) (\d{4}-\d{2})$/.exec(key ?? '') ?? [key, key]
  const row = table.rows.find(
    ({ mark, period }) => member !== undefined && member !== null && (mark ?? period) === member,
  )
  if (!row) return subject
  const name = [nameOf(row, table), month].filter((part) => part).join(' · ')
  return narrowed(subject, name, placeOf(table, row, month && isMonth(month) ? month : undefined))
}

/** The notes on a row's figure, as one text; nothing where there are none. */
export function notedRows(subject: Subject, table: Table, notes: readonly Note[]) {
  return (row: Row): string | undefined => {
    const place = placeOf(table, row)
    if (notes.length === 0 || !place.by) return undefined
    const texts = pinsOf(narrowed(subject, '', place)).flatMap((pin) =>
      notesOn(notes, pin).map(({ text }) => text),
    )
    return texts.length > 0 ? texts.join('\n') : undefined
  }
}

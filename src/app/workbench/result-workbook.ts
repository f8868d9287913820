import type { Cell, Row } from '../../domain/query'
import type { FigureColumn } from '../../ui/figure-table'
import { sheetCells, writeWorkbook } from '../exports/workbook'
import { numberWords } from './number-text'

/** A spreadsheet has no NaN and no infinity: they are words there. */
const writable = (cell: Cell): Cell =>
  typeof cell === 'number' && !Number.isFinite(cell) ? numberWords([], 'en').inFull(cell) : cell

/** A result as a workbook, with what must be known of it below the rows. */
export function workbookOf(
  columns: readonly FigureColumn[],
  rows: readonly Row[],
  notes: readonly string[],
): Promise<Blob> {
  const cells = rows.map((row): Row => {
    const written: Record<string, Cell> = {}
    for (const { id } of columns) written[id] = writable(row[id] ?? null)
    return written
  })
  return writeWorkbook({
    header: columns.map(({ header }) => header),
    rows: sheetCells(
      columns.map(({ id, header }) => ({ id, header })),
      cells,
    ),
    widths: columns.map(({ header }) => Math.min(Math.max(header.length * 2, 10), 40)),
    notes,
  })
}

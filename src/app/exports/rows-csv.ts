import type { Row } from '../../domain/query'
import { type FigureColumn, figureText } from '../../ui/figure-table'
import { harmless } from '../panels/table-text'

const field = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
const line = (cells: readonly string[]) => `${cells.map(field).join(',')}\r\n`

/** A figure in full as a spreadsheet takes it, unknown empty; words as they are shown, none of them a formula. */
function cell(row: Row, column: FigureColumn): string {
  const value = row[column.id] ?? null
  if (value === null) return ''
  return typeof value === 'number' ? String(value) : harmless(figureText(row, column))
}

export const csvHead = (columns: readonly FigureColumn[]): string =>
  line(columns.map(({ header }) => harmless(header)))

/** Rows as lines of a CSV, ended by CRLF. */
export const csvRows = (columns: readonly FigureColumn[], rows: readonly Row[]): string =>
  rows.map((row) => line(columns.map((column) => cell(row, column)))).join('')

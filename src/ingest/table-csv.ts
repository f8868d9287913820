import type { TextTable } from '../domain/table'

const needsQuotes = /[",\r\n]/

/** The table as CSV text: header first, comma, double quotes where needed, LF after every record. */
export function tableAsCsv(table: TextTable): string {
  return [table.header, ...table.rows.map((row) => row.cells)].map((cells) => `${csvLine(cells)}\n`).join('')
}

/** One record without its line end; a lone empty cell is quoted, for a blank line would be no record. */
export function csvLine(cells: readonly string[]): string {
  if (cells.length === 1 && cells[0] === '') return '""'
  return cells.map((cell) => (needsQuotes.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')
}

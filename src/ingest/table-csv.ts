import type { ReadTable } from './read-table'

const needsQuotes = /[",\r\n]/

/** The table as CSV text: header first if the file has one, comma, double quotes where needed, LF after every record. */
export function tableAsCsv(table: Pick<ReadTable, 'header' | 'rows' | 'headerRows'>): string {
  const header = table.headerRows.length > 0 ? [table.header] : []
  return [...header, ...table.rows.map((row) => row.cells)].map((cells) => `${csvLine(cells)}\n`).join('')
}

/** One record without its line end; a lone empty cell is quoted, for a blank line would be no record. */
export function csvLine(cells: readonly string[]): string {
  if (cells.length === 1 && cells[0] === '') return '""'
  return cells.map((cell) => (needsQuotes.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')
}

import type { Cell } from '../../domain/query'
import { isHiddenText } from '../../domain/suppression'
import type { FigureColumn } from '../../ui/figure-table'

type Rows = readonly Readonly<Record<string, Cell>>[]

/** A cell that a spreadsheet would run as a formula is kept as text by a leading apostrophe; some take full-width signs too. */
export const harmless = (text: string): string =>
  /^[=+\-@\t\r\n＝＋－＠]/.test(text) && Number.isNaN(Number(text)) ? `'${text}` : text

const field = (cell: Cell | undefined) => {
  const text = cell === null || cell === undefined ? '' : harmless(String(cell))
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** The table as CSV; figures in full, unknown ones empty. */
export function tableAsCsvFile(columns: readonly FigureColumn[], rows: Rows): string {
  const lines = [
    columns.map(({ header }) => field(header)),
    ...rows.map((row) => columns.map(({ id }) => field(row[id]))),
  ]
  return `${lines.map((line) => line.join(',')).join('\r\n')}\r\n`
}

/** The table as tab-separated text, as shown, for pasting. */
export function tableAsText(columns: readonly FigureColumn[], rows: Rows): string {
  const shown = (row: Rows[number], { id, format }: FigureColumn) => {
    const cell = row[id]
    if (cell === null || cell === undefined) return '—'
    const text = (format && !isHiddenText(cell) ? format(cell) : String(cell)).replace(/[\t\r\n]+/g, ' ')
    // A figure may begin with its sign.
    return typeof cell === 'string' ? harmless(text) : text
  }
  return [
    columns.map(({ header }) => harmless(header)),
    ...rows.map((row) => columns.map((column) => shown(row, column))),
  ]
    .map((line) => line.join('\t'))
    .join('\n')
}

import type { Row } from '../../domain/query'
import type { FigureColumn } from '../../ui/figure-table'
import { saveBlob, saveCsvParts } from '../data/save-file'
import { csvHead, csvRows } from '../exports/rows-csv'
import { sheetCells, sheetRows, writeWorkbook } from '../exports/workbook'
import { type Facts, readRows, type Wish } from './row-source'

const rowsAtOnce = 20_000

export interface RowsToSave {
  readonly facts: Facts
  readonly wish: Wish
  readonly columns: readonly FigureColumn[]
  /** The row as it is shown. */
  readonly shown: (row: Row) => Row
  /** Of the file, without its ending. */
  readonly name: string
  /** What stands below the rows of a workbook. */
  readonly notes: readonly string[]
  readonly onProgress: (done: number) => void
}

async function* pagesOf({ facts, wish, shown, onProgress }: RowsToSave, limit: number) {
  for (let offset = 0; offset < limit; offset += rowsAtOnce) {
    const asked = Math.min(rowsAtOnce, limit - offset)
    const rows = await readRows(facts, wish, offset, asked)
    onProgress(offset + rows.length)
    yield rows.map(shown)
    if (rows.length < asked) return
  }
}

/** Saves all wanted rows as CSV, read from the engine in pieces. */
export async function saveRowsAsCsv(given: RowsToSave): Promise<void> {
  const parts = [csvHead(given.columns)]
  for await (const rows of pagesOf(given, Number.POSITIVE_INFINITY)) parts.push(csvRows(given.columns, rows))
  saveCsvParts(`${given.name}.csv`, parts)
}

/** Saves the wanted rows as a workbook, as many as one holds. */
export async function saveRowsAsWorkbook(given: RowsToSave): Promise<void> {
  const { columns, name, notes } = given
  const rows: (readonly (string | number | null)[])[] = []
  const room = sheetRows - notes.length - 1
  for await (const page of pagesOf(given, room)) rows.push(...sheetCells(columns, page))
  const header = columns.map((column) => column.header)
  const widths = header.map((text, index) => Math.max(text.length * 2, index < 3 ? 22 : 12))
  saveBlob(`${name}.xlsx`, await writeWorkbook({ header, rows, widths, notes }))
}

import type { Row } from '../../domain/query'
import { type FigureColumn, figureText } from '../../ui/figure-table'
import type { Answer } from './workbook-worker'
import type { Sheet } from './write-sheet'

/** More rows than that no spreadsheet opens; one is the header. */
export const sheetRows = 1_048_575

/** Figures stay figures, unknown stays empty; a word is never a formula, whatever it begins with. */
export function sheetCells(columns: readonly FigureColumn[], rows: readonly Row[]): Sheet['rows'] {
  return rows.map((row) =>
    columns.map((column) => {
      const value = row[column.id] ?? null
      return value === null || typeof value === 'number' ? value : figureText(row, column)
    }),
  )
}

/** Writes a workbook of one sheet in a thread of its own. Rejects when it cannot be written. */
export function writeWorkbook(sheet: Sheet): Promise<Blob> {
  const worker = new Worker(new URL('./workbook-worker.ts', import.meta.url), { type: 'module' })
  return new Promise<Blob>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) =>
      'blob' in data ? resolve(data.blob) : reject(new Error(data.failure)),
    )
    worker.addEventListener('error', ({ message }) =>
      reject(new Error(message || 'the workbook was not written')),
    )
    worker.postMessage(sheet)
  }).finally(() => worker.terminate())
}

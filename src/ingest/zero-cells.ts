import type { Warning } from '../domain/problem'
import { type Decoded, zeroSign } from './encoding'
import type { Line } from './lines'
import type { Parts } from './parts'

/** Cells that hold 0x00, by column: how many and the row of the first; those outside the rows of the table have none. */
export function zeroCells({ zeros }: Decoded, lines: readonly Line[], { header, rows }: Parts): Warning[] {
  if (zeros === 0) return []
  const found = new Map<string | undefined, { cells: number; row: number }>()
  const count = (column: string | undefined, row: number) => {
    const known = found.get(column)
    found.set(column, { cells: (known?.cells ?? 0) + 1, row: known?.row ?? row })
  }
  const inRows = new Map(rows.map(({ row, cells }) => [row, cells]))
  for (const { row, cells } of lines) {
    const named = inRows.get(row)
    for (const [at, cell] of (named ?? cells).entries()) {
      if (cell.includes(zeroSign)) count(named && header[at], row)
    }
  }
  return [...found].map(([column, { cells, row }]) => ({
    code: column === undefined ? 'zero_bytes_around' : 'zero_bytes',
    ...{ row, value: String(cells), ...(column === undefined ? {} : { column }) },
  }))
}

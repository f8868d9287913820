import type { CellColumn } from '../../src/domain/cell-columns'
import { textAt } from '../../src/ingest/cell-texts'

/** The cell of a row as it was written. */
export function cellText(column: CellColumn, row: number): string {
  if (!('decimals' in column)) return textAt(column.texts, column.ids ? (column.ids[row] ?? 0) : row)
  const [low = 0, high = 0] = column.decimals.subarray(row * 4, row * 4 + 2)
  const digits = String(high * 2 ** 32 + low).padStart(column.scale + 1, '0')
  if (column.scale === 0) return digits
  return `${digits.slice(0, -column.scale)}.${digits.slice(-column.scale)}`
}

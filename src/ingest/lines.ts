/** A record with what its shape says, measured once. */
import { isUnknown } from '../domain/cells'

export interface Line {
  /** 1-based record number. */
  readonly row: number
  readonly cells: readonly string[]
  /** Number of cells that hold something. */
  readonly filled: number
  /** Index of the last such cell + 1. */
  readonly extent: number
}

export function lineOf(cells: readonly string[], row: number): Line {
  let filled = 0
  let extent = 0
  for (let i = 0; i < cells.length; i++) {
    if (isBlank(cells[i])) continue
    filled += 1
    extent = i + 1
  }
  return { row, cells, filled, extent }
}

/** Most cells start with a printing character, so trimming is the exception. */
export function isBlank(cell: string | undefined): boolean {
  if (cell === undefined || cell === '') return true
  const first = cell.charCodeAt(0)
  if (first > 0x20 && first < 0x7f) return false
  return cell.trim() === ''
}

export const filledCells = (line: Line): string[] => line.cells.filter((cell) => !isBlank(cell))

const numeric =
  /^\s*[-+−]?[¥￥$]?\s*\(?\s*[-+−]?[\d０-９][\d０-９,，]*(?:[.．][\d０-９]+)?(?:e[-+]?\d+)?\s*\)?\s*[%％]?\s*$/i

/** A number as tables print it: 1,234.5 · (1,943) · 12.5% · full-width digits. */
export const isNumeric = (cell: string | undefined): boolean => cell !== undefined && numeric.test(cell)

/** A cell with words in it: neither blank, nor a sign for unknown, nor a number. */
export const isWord = (cell: string | undefined): boolean =>
  cell !== undefined && !isUnknown(cell) && !numeric.test(cell)

export const numericCount = (line: Line): number => line.cells.filter(isNumeric).length

/** At most `count` of the items, spread evenly, so that long files cost no more than short ones. */
export function spread<T>(items: readonly T[], count: number): T[] {
  if (items.length <= count) return [...items]
  return Array.from({ length: count }, (_, i) => items[Math.floor((i * items.length) / count)] as T)
}

/** The extent that most lines with two cells or more have; 1 when there are none. Draws go to the wider. */
export function commonExtent(lines: readonly Line[]): number {
  const counts = new Map<number, number>()
  for (const line of spread(lines, 2000)) {
    if (line.filled > 1) counts.set(line.extent, (counts.get(line.extent) ?? 0) + 1)
  }
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 1
}

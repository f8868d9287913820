/** A header printed again further down, as on every page of a long list. */
import { levelled } from '../domain/cells'
import { isBlank, type Line } from './lines'

/**
 * Indexes at which the header `lines[start..end)` begins again, line for line. In a table of words only, a row could be
 * the same by chance: there the name over the first column must stand nowhere but in such lines.
 */
export function repeatedHeaders(
  lines: readonly Line[],
  start: number,
  end: number,
  hasNumbers: boolean,
): number[] {
  const found: number[] = []
  const [header] = lines.slice(start, end)
  if (!header || header.filled < 2) return found
  for (let index = end; index < lines.length; index++)
    if (repeats(lines, start, end, index)) found.push(index)
  if (hasNumbers || found.length === 0) return found
  const column = header.cells.findIndex((cell) => !isBlank(cell))
  const name = levelled(header.cells[column] ?? '')
  const times = lines.slice(end).filter((line) => levelled(line.cells[column] ?? '') === name).length
  return times === found.length ? found : []
}

/** Index of the next line with the texts of the line at `start`, where a second page would begin; else the end. */
export function pageEnd(lines: readonly Line[], start: number): number {
  const header = lines[start]
  if (!header || header.filled < 2) return lines.length
  for (let index = start + 2; index < lines.length; index++) {
    if (sameCells(header, lines[index] as Line)) return index
  }
  return lines.length
}

function repeats(lines: readonly Line[], start: number, end: number, index: number): boolean {
  for (let i = start; i < end; i++) {
    const [header, line] = [lines[i], lines[index + i - start]]
    if (!header || !line || !sameCells(header, line)) return false
  }
  return true
}

/** The same texts in the same columns, width and blanks aside. */
export function sameCells(a: Line, b: Line): boolean {
  if (a.filled !== b.filled || a.extent !== b.extent) return false
  for (let i = 0; i < a.extent; i++) {
    const [x = '', y = ''] = [a.cells[i], b.cells[i]]
    if (x === y) continue
    // Nearly all rows differ in their first letter: they need not be levelled.
    const [p, q] = [x.charCodeAt(0), y.charCodeAt(0)]
    if ((p !== q && p > 0x20 && q > 0x20 && p < 0xff00 && q < 0xff00) || levelled(x) !== levelled(y))
      return false
  }
  return true
}

/** The lines below the header, told apart: data, totals, notes, blanks. */
import { filledCells, isNumeric, isWord, type Line, numericCount } from './lines'
import { isEnglishTotal, isFootWord, isNoteStart, totalKind } from './words'

export type BodyKind = 'data' | 'total' | 'note' | 'blank' | 'header' | 'title'

export interface BodyLine {
  readonly line: Line
  readonly kind: BodyKind
  /** What a total calls itself. */
  readonly label: string
}

/**
 * Classifies the lines of a table that is `width` columns wide; in one column there is nothing but data. `pages` tells by
 * record number the header and title lines that stand again on further pages.
 */
export function classifyBody(
  lines: readonly Line[],
  width: number,
  pages: ReadonlyMap<number, 'header' | 'title'>,
): BodyLine[] {
  if (width === 1) return lines.map((line) => ({ line, kind: 'data', label: '' }))
  const tail = tailStart(lines, width)
  let noted = false
  return lines.map((line, index) => {
    if (line.filled === 0) return { line, kind: 'blank', label: '' }
    const page = pages.get(line.row)
    if (page) return { line, kind: page, label: '' }
    const label = totalLabel(line, index === 0 || index >= tail - 1)
    if (label !== null) return { line, kind: 'total', label }
    const note = isNote(line, width) || (index >= tail && isTailNote(line, width, noted))
    noted ||= note
    return { line, kind: note ? 'note' : 'data', label: '' }
  })
}

/** Index after the last line that is filled like a row: notes in free words stand only below it. */
function tailStart(lines: readonly Line[], width: number): number {
  const isRow = (line: Line) => line.filled >= Math.max(2, width / 2) && !isNote(line, width)
  return lines.findLastIndex(isRow) + 1
}

/**
 * The label of a total line: in its first filled cell, or in its second beside a group's name. What follows has to be
 * figures, so that a list of names with a 小计 among them loses nothing.
 */
function totalLabel(line: Line, atEdge: boolean): string | null {
  const first = line.cells.findIndex((cell) => cell.trim() !== '')
  const label = line.cells[first] ?? ''
  if (totalKind(label)) {
    if (isEnglishTotal(label) && !atEdge) return null
    return hasFigures(line, first + 1) ? label.trim() : null
  }
  if (isNumeric(label)) return null
  const second = line.cells.findIndex((cell, i) => i > first && cell.trim() !== '')
  const beside = line.cells[second] ?? ''
  if (!totalKind(beside) || isEnglishTotal(beside)) return null
  return hasFigures(line, second + 1) && numericCount(line) > 0 ? `${label.trim()} ${beside.trim()}` : null
}

function hasFigures(line: Line, from: number): boolean {
  const rest = line.cells.slice(from)
  const words = rest.filter(isWord).length
  return words === 0 || (words <= 3 && rest.some(isNumeric))
}

function isNote(line: Line, width: number): boolean {
  if (line.filled > Math.max(6, width / 2)) return false
  const cells = filledCells(line)
  if (cells.every(isFootWord)) return true
  if (!isNoteStart(cells[0] ?? '') || cells.some(isNumeric)) return false
  return line.filled === 1 || (line.filled <= Math.max(2, width / 3) && width > 2)
}

/** Below the last row: the lines a note runs on over, and a lone sentence. */
function isTailNote(line: Line, width: number, noted: boolean): boolean {
  if (numericCount(line) > 0) return false
  if (noted && line.filled <= Math.max(line.filled === 1 ? 1 : 2, width / 4)) return true
  const text = filledCells(line)[0]?.trim() ?? ''
  return line.filled === 1 && width > 2 && (/[。；;]/.test(text) || text.length > 30)
}

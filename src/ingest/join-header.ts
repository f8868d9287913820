import { isBlank, type Line } from './lines'

/** Trimmed, inner white space as one space. */
export const headerText = (cell: string): string => cell.trim().replace(/\s+/g, ' ')

/**
 * One name per column out of one or several header lines, top to bottom with one space; a group heading also names the
 * columns to its right that it was merged over. A name repeated by the line below is written once.
 */
export function joinHeader(lines: readonly Line[], width: number): string[] {
  const rows = lines.map((line) => Array.from({ length: width }, (_, i) => headerText(line.cells[i] ?? '')))
  const filled: string[][] = []
  for (const [depth, row] of rows.entries()) filled.push(fillGroups(row, filled, rows.slice(depth + 1)))
  return Array.from({ length: width }, (_, column) => {
    const parts = pathOf(filled, column).filter((text) => text !== '')
    return parts.filter((text, i) => text !== parts[i - 1]).join(' ')
  })
}

const pathOf = (rows: readonly (readonly string[])[], column: number): string[] =>
  rows.map((row) => row[column] ?? '')

/**
 * A heading is a group's when a line below names its own column too; it reaches right while cells are empty, named below
 * and under the same headings.
 */
function fillGroups(
  row: readonly string[],
  above: readonly (readonly string[])[],
  below: readonly (readonly string[])[],
): string[] {
  const namedBelow = (column: number) => below.some((each) => !isBlank(each[column]))
  let group = ''
  let parents = ''
  return row.map((text, column) => {
    const path = pathOf(above, column).join('\n')
    if (text !== '') group = namedBelow(column) ? text : ''
    else if (!namedBelow(column) || path !== parents) group = ''
    parents = path
    return text === '' ? group : text
  })
}

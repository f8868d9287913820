/** A table printed over several pages: its header, and often its title, stands again on each. */
import { isTitle } from './header-rows'
import { filledCells, type Line } from './lines'
import { sameCells } from './repeated-header'
import { isFootWord, isTitlish } from './words'

/** Kinds by record number of the lines that stand again: `again` are the indexes at which the header begins again. */
export function pageRows(
  lines: readonly Line[],
  start: number,
  end: number,
  again: readonly number[],
  width: number,
): Map<number, 'header' | 'title'> {
  const kinds = new Map<number, 'header' | 'title'>()
  const lead = lines.slice(0, start).filter((line) => line.filled > 0)
  for (const index of again) {
    for (const line of lines.slice(index, index + end - start)) kinds.set(line.row, 'header')
    for (let above = index - 1; above >= end; above--) {
      const line = lines[above] as Line
      if (line.filled === 0) continue
      const isLead = lead.some((title) => sameCells(title, line))
      // A table without titles has none on its further pages either, but for 续表: a key alone is a row.
      const mayHaveTitle = lead.length > 0 || filledCells(line).some(isPageTitle)
      if (!isLead && !(mayHaveTitle && isTitle(line, width) && !line.cells.some(isFootWord))) break
      kinds.set(line.row, 'title')
    }
  }
  return kinds
}

const isPageTitle = (cell: string): boolean => isTitlish(cell) || /续|續|contin/i.test(cell)

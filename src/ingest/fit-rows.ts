/** Data rows brought to the width of the header. */
import type { Problem } from '../domain/problem'
import type { TextRow } from '../domain/table'
import type { Line } from './lines'

export interface Fitted {
  readonly rows: TextRow[]
  readonly ragged: Problem[]
  readonly short: number[]
  /** Rows whose last cells, all empty, are beyond the header: a delimiter too many before them shifts a row unseen. */
  readonly long: number[]
}

/** Rows of exactly `width` cells: empty cells too many are cut, missing ones filled; a filled cell too many is refused. */
export function fitRows(lines: readonly Line[], width: number): Fitted {
  const fitted: Fitted = { rows: [], ragged: [], short: [], long: [] }
  for (const line of lines) {
    if (line.extent > width) {
      fitted.ragged.push({ code: 'ragged_row', row: line.row, value: String(line.extent) })
      continue
    }
    if (line.cells.length < width) fitted.short.push(line.row)
    if (line.cells.length > width) fitted.long.push(line.row)
    fitted.rows.push({ row: line.row, cells: toWidth(line.cells, width) })
  }
  return fitted
}

function toWidth(cells: readonly string[], width: number): readonly string[] {
  if (cells.length === width) return cells
  if (cells.length > width) return cells.slice(0, width)
  return [...cells, ...Array<string>(width - cells.length).fill('')]
}

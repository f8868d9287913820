import { isBlank, type Line, spread } from './lines'

/**
 * How many columns the header stands to the left (1) or right (-1) of its data, 0 when it stands over them: one end has
 * a name over nothing at all, and beside the other end a column without a name is filled in most rows.
 */
export function headerShift(header: readonly string[], data: readonly Line[]): number {
  const rows = spread(data, 400)
  const first = header.findIndex((name) => name !== '')
  const last = header.findLastIndex((name) => name !== '')
  if (rows.length < 2 || last <= first) return 0
  const filled = (column: number) => rows.filter((line) => !isBlank(line.cells[column])).length
  if (filled(first) === 0 && filled(last + 1) > rows.length / 2) return 1
  return first > 0 && filled(last) === 0 && filled(first - 1) > rows.length / 2 ? -1 : 0
}

/** Tables that stand beside each other on one sheet, cut apart into tables of their own. */
import { levelled } from '../domain/cells'
import { findHeader } from './header-rows'
import { commonExtent, isBlank, isNumeric, type Line, lineOf, spread } from './lines'
import { isTitlish } from './words'

const sampled = 2000
/** A sheet that falls into more pieces than this is no set of tables. */
const maximumTables = 12

/** The lines of each table from left to right, every line with its own number; one item when there is only one table. */
export function sideBySide(lines: readonly Line[]): (readonly Line[])[] {
  const tables: (readonly Line[])[] = []
  let rest = lines
  while (tables.length + 1 < maximumTables) {
    const cut = cutOf(rest)
    if (cut === null) break
    const width = commonLength(rest)
    tables.push(rest.map((line) => part(line, 0, cut, width)))
    rest = rest.map((line) => part(line, cut, Number.POSITIVE_INFINITY, width))
  }
  return [...tables, rest]
}

/** A record short by just the width of the left table was written without it. */
function part(line: Line, from: number, to: number, width: number): Line {
  const cut = from === 0 ? to : from
  const lacksLeft = line.cells.length < width && line.cells.length === width - cut
  if (lacksLeft) return lineOf(from === 0 ? [] : line.cells, line.row)
  return lineOf(line.cells.slice(from, to), line.row)
}

function commonLength(lines: readonly Line[]): number {
  const counts = new Map<number, number>()
  for (const { cells } of spread(lines, sampled))
    counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 1
}

/** First column of the table to the right of the first; null when all columns are one table. */
function cutOf(lines: readonly Line[]): number | null {
  const width = commonExtent(lines)
  if (width < 4) return null
  const { start, end } = findHeader(lines, width)
  const named = lines.slice(start, end)
  const lead = lines.slice(0, start)
  const body = spread(lines.slice(end), sampled).filter((line) => line.filled > 0)
  return (
    interleaved(body, commonLength(lines)) ??
    repeatedKey(named, body) ??
    besideGutter(lead, named, body, width)
  )
}

/** Rows of the left and of the right that stand on lines of their own: the halves of a printed double page. */
function interleaved(body: readonly Line[], width: number): number | null {
  const rows = body.filter((line) => line.filled > 1 && line.cells.some(isNumeric))
  const endsBefore = Array<number>(width + 2).fill(0)
  const startsFrom = Array<number>(width + 2).fill(0)
  for (const line of rows) {
    const first = line.cells.findIndex((cell) => !isBlank(cell))
    if (line.extent <= width) endsBefore[line.extent] = (endsBefore[line.extent] ?? 0) + 1
    if (first <= width) startsFrom[first] = (startsFrom[first] ?? 0) + 1
  }
  let best: number | null = null
  let most = Math.max(3, rows.length / 20)
  let left = endsBefore[1] ?? 0
  let right = rows.length - (startsFrom[0] ?? 0) - (startsFrom[1] ?? 0)
  for (let cut = 2; cut <= width - 2; cut++) {
    left += endsBefore[cut] ?? 0
    const many = Math.max(left, right) >= rows.length / 4
    if (many && Math.min(left, right) >= most) [best, most] = [cut, Math.min(left, right)]
    right -= startsFrom[cut] ?? 0
  }
  return best
}

/** The heading of the first column stands again further right, with names that repeat too or the same keys below it. */
function repeatedKey(named: readonly Line[], body: readonly Line[]): number | null {
  for (const { cells } of named) {
    const names = cells.map(levelled)
    const [key = ''] = names
    if (key === '') continue
    for (let cut = 2; cut < names.length - 1; cut++) {
      if (names[cut] !== key) continue
      const next = names[1] !== '' && names[1] === names[cut + 1]
      const keys = body.filter((line) => !isBlank(line.cells[0]) && !isBlank(line.cells[cut]))
      const same = keys.filter((line) => levelled(line.cells[0] ?? '') === levelled(line.cells[cut] ?? ''))
      if (keys.length > body.length / 3 && (next || same.length >= 0.9 * keys.length)) return cut
    }
  }
  return null
}

/** A column that is empty from the first line to the last, with a title of its own over what stands to its right. */
function besideGutter(
  lead: readonly Line[],
  named: readonly Line[],
  body: readonly Line[],
  width: number,
): number | null {
  const all = [...lead, ...named, ...body]
  for (let cut = 3; cut <= width - 2; cut++) {
    if (isBlank(body.find((line) => !isBlank(line.cells[cut]))?.cells[cut])) continue
    if (!all.every((line) => isBlank(line.cells[cut - 1]))) continue
    const titled = lead.some(
      ({ cells }) => isTitlish(cells[cut] ?? '') && cells.slice(0, cut - 1).some((cell) => isTitlish(cell)),
    )
    if (titled) return cut
  }
  return null
}

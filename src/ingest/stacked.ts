/** Tables that stand below each other on one sheet, told from one table that is printed over several pages. */
import { levelled } from '../domain/cells'
import { findHeader, isTitle, numericColumns } from './header-rows'
import { commonExtent, filledCells, isNumeric, isWord, type Line, numericCount, spread } from './lines'
import { pageEnd, repeatedHeaders, sameCells } from './repeated-header'
import { isFootWord, isTitlish } from './words'

/** Each table costs a look at all lines below it. */
const maximumTables = 20

/** The lines of each table from top to bottom; one item when there is only one table. */
export function stacked(lines: readonly Line[]): (readonly Line[])[] {
  const tables: (readonly Line[])[] = []
  let rest = lines
  while (tables.length + 1 < maximumTables) {
    const border = borderOf(rest)
    if (border === null) break
    tables.push(rest.slice(0, border))
    rest = rest.slice(border)
  }
  return [...tables, rest]
}

interface Sheet {
  readonly lines: readonly Line[]
  readonly width: number
  /** Index of the first header line, and after the last one. */
  readonly start: number
  readonly end: number
  /** Columns of numbers. */
  readonly columns: readonly number[]
  readonly names: readonly ReadonlySet<string>[]
  /** Where the header stands again. */
  readonly again: ReadonlySet<number>
}

function sheetOf(lines: readonly Line[]): Sheet {
  const width = commonExtent(lines)
  const { start, end } = findHeader(lines, width)
  const columns = numericColumns(spread(firstRows(lines, end, pageEnd(lines, start), width), 400), width)
  const named = lines.slice(start, end)
  const names = Array.from({ length: width }, (_, column) => {
    const texts = named.map((line) => levelled(line.cells[column] ?? ''))
    return new Set(texts.filter((text) => text !== ''))
  })
  const again = new Set(repeatedHeaders(lines, start, end, columns.length > 0))
  return { lines, width, start, end, columns, names, again }
}

/** The rows up to the first gap, below which another table may have words in the same columns. */
function firstRows(lines: readonly Line[], from: number, to: number, width: number): readonly Line[] {
  const rows = lines.slice(from, to)
  const gap = rows.findIndex((line, index) => index > 1 && isGap(line, width))
  return gap === -1 ? rows : rows.slice(0, gap)
}

/** Index of the first line of the second table: its title, or else its header; null when there is none. */
function borderOf(lines: readonly Line[]): number | null {
  const sheet = sheetOf(lines)
  const { width, end } = sheet
  if (width < 2 || end === sheet.start) return null
  let gap: number | null = null
  let rows = 0
  for (let index = end; index < lines.length; index++) {
    const line = lines[index] as Line
    if (isGap(line, width)) {
      gap ??= index
      if (line.filled > 0 && filledCells(line).every(isFootWord)) gap = index + 1
      continue
    }
    if (rows === 0 && sheet.again.has(index)) {
      index += end - sheet.start - 1
      continue
    }
    const run = rows === 0 ? 0 : wordyRun(sheet, index)
    if (run > 0 && isOtherTable(sheet, index, run, gap)) return gap ?? index
    if (sheet.again.has(index)) index += run - 1
    rows += 1
    gap = null
  }
  return null
}

const isGap = (line: Line, width: number): boolean =>
  line.filled === 0 ||
  (line.filled <= 2 &&
    line.filled < width &&
    !line.cells.some(isNumeric) &&
    (isTitle(line, width) || filledCells(line).every(isFootWord)))

/** How many lines from `index` on hold words over columns of numbers and stand above a row of numbers. */
function wordyRun({ lines, columns, start, end, again }: Sheet, index: number): number {
  const first = lines[index] as Line
  if (again.has(index)) return end - start
  if (columns.length === 0) return 0
  let run = index
  while (run < lines.length && run < index + 12 && isWordy(lines[run] as Line, columns)) {
    // The last row of a page, all its figures unknown, with the header of the next below it.
    if (again.has(run)) return 0
    run++
  }
  if (run === index || first.filled < 2 || run === lines.length) return 0
  return run - index
}

function isWordy(line: Line, columns: readonly number[]): boolean {
  if (line.filled === 0) return false
  for (const column of columns) if (isNumeric(line.cells[column])) return false
  return numericCount(line) <= line.filled / 3
}

function isOtherTable(sheet: Sheet, index: number, run: number, gap: number | null): boolean {
  const { lines, start, end } = sheet
  if (sheet.again.has(index)) {
    const [first, next] = [nextFilled(lines, end), nextFilled(lines, index + end - start)]
    return (first && next && sameCells(first, next)) || hasOtherTitles(sheet, gap ?? index, index)
  }
  const header = lines.slice(index, index + run)
  const filled = header.reduce((sum, line) => sum + line.filled, 0)
  const shared = sharedNames(sheet, header)
  if (sheet.columns.length > 0 && shared >= 2 && shared >= filled / 3) return true
  return (
    gap !== null &&
    isHeaderLike(
      sheet,
      index,
      run,
      lines.slice(gap, index).some((line) => line.filled > 0),
      shared,
    )
  )
}

const nextFilled = (lines: readonly Line[], from: number): Line | undefined => {
  let index = from
  while (index < lines.length && lines[index]?.filled === 0) index++
  return lines[index]
}

/** 续 and page marks aside, the titles over a page of the same table are those over the first. */
function hasOtherTitles({ lines, start }: Sheet, from: number, to: number): boolean {
  const texts = (part: readonly Line[]) =>
    part
      .flatMap(filledCells)
      .filter((cell) => !isFootWord(cell) && isTitlish(cell))
      .map(titleText)
  const first = new Set(texts(lines.slice(0, start)))
  const again = texts(lines.slice(from, to))
  return first.size > 0 && again.some((text) => !first.has(text))
}

const titleText = (cell: string): string =>
  levelled(cell).replace(/[(（]?(?:续表?|續表?|cont(?:inued|\.)?)[一二三四五\d]*[)）]?/g, '')

/** How many names of the sheet stand in their columns again; a word of the rows may be one of them, over and over. */
function sharedNames({ names }: Sheet, lines: readonly Line[]): number {
  const again = names.map(
    (own, column) =>
      new Set(lines.map(({ cells }) => levelled(cells[column] ?? '')).filter((text) => own.has(text))).size,
  )
  return again.reduce((sum, count) => sum + count, 0)
}

/** Words, each another, over numbers: with a title above, another width, a name of the first header, or two such columns. */
function isHeaderLike(
  { lines, width, columns }: Sheet,
  index: number,
  run: number,
  titled: boolean,
  shared: number,
): boolean {
  const header = lines.slice(index, index + run)
  const below = nextFilled(lines, index + run)
  if (!below) return false
  const [first] = header
  const texts = first ? filledCells(first).map(levelled) : []
  if (texts.length < 2 || new Set(texts).size < texts.length) return false
  const over = below.cells.filter(
    (cell, column) => isNumeric(cell) && header.some((line) => isWord(line.cells[column])),
  )
  if (over.length === 0 || columns.length === 0) return false
  return titled || shared > 0 || first?.extent !== width || over.length > 1
}

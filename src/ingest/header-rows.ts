/** Where the header stands: title rows above it, one or several rows of it, then data. */
import { isUnknown } from '../domain/cells'
import { filledCells, isBlank, isNumeric, isWord, type Line, numericCount, spread } from './lines'
import { pageEnd } from './repeated-header'
import { isMetadata, isMetadataKey, isTitlish } from './words'

export interface HeaderRows {
  /** Index of the first header line; lines before it are titles or blank. */
  readonly start: number
  /** Index after the last header line. */
  readonly end: number
  /** Indexes between them that number the columns (栏次 1 2 3): header, but no names. */
  readonly numbering: readonly number[]
}

/**
 * Finds the header of a table that is `width` columns wide in most lines. `start` = `end` where the first line that is no
 * title is a row like those below it: numbers over numbers. Words over words are taken for a header.
 */
export function findHeader(lines: readonly Line[], width: number): HeaderRows {
  const filled = lines.flatMap((line, index) => (line.filled > 0 ? [index] : []))
  const start = headerStart(lines, filled, width)
  const page = lines.slice(0, pageEnd(lines, start))
  let end = headerEnd(page, start, width)
  if (end === start + 1 && isRow(page, start, width)) return { start, end: start, numbering: [] }
  const numbering: number[] = []
  while (isNumbering(lines[end])) numbering.push(end++)
  return { start, end, numbering }
}

/** The first line that is no title, and below any metadata of its near: a title may run on in a line of its own. */
function headerStart(lines: readonly Line[], filled: readonly number[], width: number): number {
  const first = filled.findIndex((index) => !isTitle(lines[index], width))
  if (first === -1) return filled[0] ?? 0
  let place = first
  for (let ahead = first; ahead < first + 3; ahead++) {
    const line = lines[filled[ahead] ?? lines.length]
    if (!line || line.filled > 2 || width < 4 || line.cells.some(isNumeric)) break
    const next = lines[filled[ahead + 1] ?? lines.length]
    if (next && isTitle(next, width) && filledCells(next).some(isMetadata)) place = ahead + 2
  }
  return filled[place] ?? filled[first] ?? 0
}

/** True for a line that can stand above a header: a title, 填报单位：…, 单位：…. */
export function isTitle(line: Line | undefined, width: number): boolean {
  if (!line || width === 1) return false
  const cells = filledCells(line)
  const sparse = line.filled <= Math.max(2, Math.floor(width / 2))
  if (sparse && line.filled < width && cells.some(isMetadata)) return true
  if (sparse && width > 3 && line.filled === 2 && isMetadataKey(cells[0] ?? '')) return true
  if (line.filled <= width / 2 && cells.every(isTitlish)) return true
  if (line.filled > 1 || line.extent > 1) return false
  return line.cells.length === 1 || width > 2
}

function headerEnd(lines: readonly Line[], start: number, width: number): number {
  const below = lines.slice(start + 1).filter((line) => line.filled > 1)
  const sample = spread(below, 400)
  const typical = typicalCount(sample.map(numericCount))
  if (typical === 0) return start + 1 + (isSecondTextRow(lines, start) ? 1 : 0)
  const enough = Math.max(1, typical / 2)
  const first = isYearRow(lines[start], lines[start + 1]) ? start + 2 : start + 1
  let data = first
  while (data < lines.length && !isDataLike(lines[data], enough)) data += 1
  if (data === lines.length) return first
  const columns = numericColumns(spread(lines.slice(data), 400), width)
  let end = first
  const named = new Set<number>()
  for (let index = start; index < data; index++) {
    const line = lines[index]
    if (line && index >= first && continuesHeader(line, lines[start], named, columns)) end = index + 1
    line?.cells.forEach((cell, column) => void (isBlank(cell) || named.add(column)))
  }
  return end
}

const isDataLike = (line: Line | undefined, enough: number): boolean =>
  line !== undefined && line.filled > 0 && numericCount(line) >= enough

/** Numbers in the middle one of the lines that have any; 0 when few have. Headers and notes may outnumber the rows. */
function typicalCount(counts: readonly number[]): number {
  const some = counts.filter((count) => count > 0).sort((a, b) => a - b)
  return some.length < counts.length / 4 ? 0 : (some[Math.floor(some.length / 2)] ?? 0)
}

/** Columns, of `width`, that hold numbers in nearly all of the lines. */
export function numericColumns(lines: readonly Line[], width: number): number[] {
  return Array.from({ length: width }, (_, column) => column).filter((column) => {
    const numbers = lines.filter((line) => isNumeric(line.cells[column])).length
    const words = lines.filter((line) => isWord(line.cells[column])).length
    return numbers > 0 && numbers >= 4 * words
  })
}

/**
 * A line with words where the columns below hold numbers is header only with a sign of merged cells: nothing above its
 * first cell, a heading beside a gap that it fills; or it repeats every heading in another script, or as units; or it has
 * words over nothing but numbers in a table that has no column of names.
 * Words alone are no sign: the first firm of a list may have 缺报 in every number column.
 */
function continuesHeader(
  line: Line,
  first: Line | undefined,
  named: ReadonlySet<number>,
  columns: readonly number[],
): boolean {
  const words = columns.filter((column) => isWord(line.cells[column]))
  if (words.length === 0 || line.cells.some(isNumeric)) return false
  if (isBlank(line.cells[0])) return true
  if (words.length > 1 && columns.includes(0) && words.length === line.filled) return true
  if (words.some((column) => column > 0 && !named.has(column))) return true
  const texts = filledCells(line)
  if (texts.every((text) => unitOnly.test(text.trim()))) return true
  return words.length > 1 && hasHan(filledCells(first ?? line)) !== hasHan(texts)
}

const unitOnly =
  /^[(（]?(?:元|千元|万元|亿元|人|人次|家|个|件|起|份|天|小时|%|％|户|项|月|个月|万人|千人|-|—)[)）]?$/
const hasHan = (cells: readonly string[]): boolean => cells.some((cell) => /\p{Script=Han}/u.test(cell))

/** In a table of words: group headings with gaps, and a second row that has names only under them. */
function isSecondTextRow(lines: readonly Line[], start: number): boolean {
  const [upper, lower, next] = [lines[start], lines[start + 1], lines[start + 2]]
  if (!upper || !lower || !next || lower.filled === 0) return false
  return (
    isBlank(lower.cells[0]) && !isBlank(upper.cells[0]) && !isBlank(next.cells[0]) && fillsGap(upper, lower)
  )
}

const fillsGap = (upper: Line, lower: Line): boolean =>
  lower.cells.some((cell, column) => column > 0 && !isBlank(cell) && isBlank(upper.cells[column]))

/** Numbers over all columns of numbers but those that have nothing, which are not names as years, months and 1 2 3 are. */
function isRow(lines: readonly Line[], index: number, width: number): boolean {
  const line = lines[index]
  if (!line || width < 2) return false
  const columns = numericColumns(spread(lines.slice(index + 1), 400), width)
  const texts = columns.map((column) => line.cells[column] ?? '').filter((cell) => !isUnknown(cell))
  if (texts.length === 0 || texts.length < columns.length / 2 || !texts.every(isNumeric)) return false
  const numbers = texts.map(Number)
  return !texts.every((text) => yearOrMonth.test(text.trim())) && !numbers.every((each, i) => each === i + 1)
}

const yearOrMonth = /^(?:(?:19|20)\d{2}年?|1?\d月)$/

/** Years or months under group headings are names, though they are numbers. */
function isYearRow(upper: Line | undefined, lower: Line | undefined): boolean {
  if (!upper || !lower || lower.filled < 2 || !isBlank(lower.cells[0])) return false
  return fillsGap(upper, lower) && filledCells(lower).every((cell) => yearOrMonth.test(cell.trim()))
}

/** 甲 乙 1 2 3 …: the row of column numbers that statutory forms carry under their header. */
function isNumbering(line: Line | undefined): boolean {
  if (!line || line.filled < 3) return false
  const cells = filledCells(line).map((cell) => cell.trim())
  if (!/^(?:甲|栏次|栏号|序号)$/.test(cells[0] ?? '')) return false
  const numbers = cells.filter((cell) => !/^[甲乙丙丁戊己]$|^栏次$|^栏号$|^序号$/.test(cell))
  return (
    numbers.length > (cells[0] === '甲' ? 2 : 0) &&
    numbers.every((cell, i) => Number(cell.replace(/[()（）]/g, '')) === i + 1)
  )
}

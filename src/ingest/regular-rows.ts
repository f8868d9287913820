/** Whether all rows of a file look like data, told from the texts of its columns and, where some text is suspect, row by row. */
import { countOf, type TextColumn } from '../domain/cell-columns'
import { isEmpty, isFigure, textAt } from './cell-texts'
import { mayHoldNumbers, personPlaces } from './person-text'
import { isRowLabel } from './plain-rows'

/** What a regular file has to keep to. */
export interface Regular {
  readonly header: readonly string[]
  readonly delimiter: string
  /** Places of the columns that hold figures, as far as the samples show. */
  readonly figures: readonly number[]
}

/** A column, and whether all its texts are decimals written alike: of these only the long ones can be anything else. */
export interface JudgedColumn extends TextColumn {
  readonly plain: boolean
}

/** A flag for each text of a column; null where none is set. */
type Flags = Uint8Array | null

/**
 * False when some record may be none: a total, note, signature, page number, heading or blank by its first or second filled
 * cell, words in every column of figures, nothing behind its first two cells; or when some row may hold a person's number.
 */
export function isRegular(
  columns: readonly JudgedColumn[],
  rows: number,
  { header, delimiter, figures }: Regular,
): boolean {
  const [first, ...others] = columns
  if (!first || rows === 0) return true
  const isLabel = (column: JudgedColumn) => (place: number) => isRowLabel(textAt(column.texts, place), header)
  if (!first.plain && !every(first, isLabel(first))) return false
  const empty = columns.map((column) => flaggedUnlessPlain(column, (place) => isEmpty(column.texts, place)))
  if (!secondLabels(columns, empty, rows, isLabel)) return false
  if (others.length > 1 && anyRow(columns.slice(2), empty.slice(2), rows)) return false
  const figured = figures.flatMap((index) => columns[index] ?? [])
  const worded = figured.map((column) => flaggedUnlessPlain(column, (place) => isWorded(column, place)))
  if (figured.length > 0 && anyRow(figured, worded, rows)) return false
  return !holdsPersons(columns, rows, delimiter)
}

const isWorded = ({ texts }: JudgedColumn, place: number) => !isEmpty(texts, place) && !isFigure(texts, place)

const places = function* ({ texts }: JudgedColumn): Generator<number> {
  const count = countOf(texts)
  for (let place = 0; place < count; place++) yield place
}

function every(column: JudgedColumn, holds: (place: number) => boolean): boolean {
  for (const place of places(column)) if (!holds(place)) return false
  return true
}

function flagged({ texts }: JudgedColumn, holds: (place: number) => boolean): Flags {
  const count = countOf(texts)
  let flags: Flags = null
  for (let place = 0; place < count; place++) {
    if (!holds(place)) continue
    flags ??= new Uint8Array(count)
    flags[place] = 1
  }
  return flags
}

const flaggedUnlessPlain = (column: JudgedColumn, holds: (place: number) => boolean): Flags =>
  column.plain ? null : flagged(column, holds)

const placeOf = ({ ids }: JudgedColumn, row: number): number => (ids ? (ids[row] as number) : row)

/** True when some row is flagged in every column. */
function anyRow(columns: readonly JudgedColumn[], flags: readonly Flags[], rows: number): boolean {
  if (flags.some((each) => each === null)) return false
  for (let row = 0; row < rows; row++) {
    if (columns.every((column, index) => flags[index]?.[placeOf(column, row)] === 1)) return true
  }
  return false
}

/** True when the second filled cells are labels of rows: those of the second column, and behind its empty ones the next. */
function secondLabels(
  columns: readonly JudgedColumn[],
  empty: readonly Flags[],
  rows: number,
  isLabel: (column: JudgedColumn) => (place: number) => boolean,
): boolean {
  const seen = columns.map(({ texts }) => new Uint8Array(countOf(texts)))
  const [, second] = columns
  if (second && !empty[1]) seen[1]?.fill(1)
  for (let row = 0; empty[1] && row < rows; row++) {
    const index = columns.findIndex(
      (column, place) => place > 0 && empty[place]?.[placeOf(column, row)] !== 1,
    )
    const column = columns[index]
    if (!column) return false
    const marks = seen[index] as Uint8Array
    marks[placeOf(column, row)] = 1
  }
  return columns.every(
    (column, index) =>
      column.plain || every(column, (place) => seen[index]?.[place] !== 1 || isLabel(column)(place)),
  )
}

/** Rows in which some cell may hold a number of a person are looked at as a whole. */
function holdsPersons(columns: readonly JudgedColumn[], rows: number, delimiter: string): boolean {
  const suspect = columns.map((column) =>
    flagged(column, (place) => maybeNumber(column, place) && mayHoldNumbers(textAt(column.texts, place))),
  )
  if (suspect.every((each) => each === null)) return false
  for (let row = 0; row < rows; row++) {
    if (!columns.some((column, index) => suspect[index]?.[placeOf(column, row)] === 1)) continue
    const line = columns.map((column) => textAt(column.texts, placeOf(column, row))).join(delimiter)
    if (personPlaces(line).length > 0) return true
  }
  return false
}

/** A figure of ten signs or fewer is no person's number, and most texts are such. */
const shortFigure = 10
function maybeNumber({ texts, plain }: JudgedColumn, place: number): boolean {
  const length = (texts.starts[place + 1] as number) - (texts.starts[place] as number)
  return length > shortFigure || (!plain && length > 0 && !isFigure(texts, place))
}

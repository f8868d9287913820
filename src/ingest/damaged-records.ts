/** Records of a text whose quotes are not all in place: damage costs the line it stands on, never the lines below. */
import { usual } from './delimiters'
import { type Dialect, newlineText } from './dialect'
import { fitLine, unescaped } from './fit-line'
import { isBlank } from './lines'
import { isEscaped } from './quotes'
import type { Records } from './records'

interface Piece {
  readonly cells: readonly string[]
  /** As it stands in the text, where quotes are out of place; null where all is well. */
  readonly raw: string | null
  /** Holds an opening quote that nothing closes: `cells` is the whole line. */
  readonly open: boolean
  /** Where it and its line end stand in the text. */
  readonly start: number
  readonly end: number
}

/** Beyond this many the quotes of the file mean something else, and lines are taken as they come. */
const maximumRepairs = 10_000
/** A cell that somebody wrote has fewer lines than this. */
const maximumLines = 20
/** A note of three words is no row of three cells. */
const fewestByBlanks = 5

/**
 * Reads a text line by line. A line that comes out with another width than the sound ones is read anew so that it has
 * theirs, with as few quotes out of place as possible; if it cannot be and holds an unclosed quote, it is kept as one cell.
 */
export function readDamaged(text: string, dialect: Dialect): Records {
  const newline = newlineText[dialect.newline]
  const first: Piece[] = []
  for (let start = 0; start < text.length; ) {
    const piece = readPiece(text, start, dialect, newline)
    first.push(piece)
    start = piece.end + newline.length
  }
  const width = commonWidth(first, dialect.delimiter)
  const pieces = repaired(text, first, dialect, newline, width)
  const cells: (readonly string[])[] = []
  const unclosed = new Set<number>()
  const stray: number[] = []
  const otherDelimiter: number[] = []
  let repairs = 0
  for (const { cells: read, raw, open } of pieces) {
    const misfit = raw !== null && width > 1 && (open || read.length !== width)
    if (misfit) repairs += 1
    const tried = misfit && repairs <= maximumRepairs
    const divided = tried && !open ? byOtherDelimiter(raw, dialect, width) : null
    const fitted = tried && !divided ? fitLine(raw, dialect, width) : null
    cells.push(divided ?? fitted ?? read)
    if (divided) otherDelimiter.push(cells.length)
    else if (open && !fitted) unclosed.add(cells.length)
    else if (raw !== null) stray.push(cells.length)
  }
  return { cells, unclosed, stray, otherDelimiter }
}

/** The pieces with each misshapen one read by its lines; what then ends further below takes the place of what stood there. */
function repaired(
  text: string,
  first: readonly Piece[],
  dialect: Dialect,
  newline: string,
  width: number,
): Piece[] {
  const pieces: Piece[] = []
  let known = 0
  for (let start = 0; start < text.length; ) {
    while ((first[known]?.start ?? text.length) < start) known += 1
    const same = first[known]
    const piece = same?.start === start ? same : readPiece(text, start, dialect, newline)
    const read = byLines(text, piece, dialect, newline, width) ?? [piece]
    pieces.push(...read)
    start = (read.at(-1) ?? piece).end + newline.length
  }
  return pieces
}

/**
 * A cell over several lines that leaves its record misshapen may be an unclosed quote that ran into an opening one, as in
 * `"1,x⏎2,",y"`: it then ends with the first line below which every other is sound, though the last may end
 * below it or hold the quote that ended the cell. Null when there is no such line.
 */
function byLines(
  text: string,
  piece: Piece,
  dialect: Dialect,
  newline: string,
  width: number,
): Piece[] | null {
  const { start, end, raw, cells } = piece
  if (width < 2 || (raw === null && cells.length === width)) return null
  let stop = lineEnd(text, start, newline)
  for (let lines = 1; lines <= maximumLines && stop < end; lines++) {
    const below = soundPieces(text, stop + newline.length, end, dialect, newline, width)
    if (below) return [openLine(text, start, stop), ...below]
    stop = lineEnd(text, stop + newline.length, newline)
  }
  return null
}

function soundPieces(
  text: string,
  from: number,
  end: number,
  dialect: Dialect,
  newline: string,
  width: number,
): Piece[] | null {
  const pieces: Piece[] = []
  for (let at = from; at < end; ) {
    const next = readPiece(text, at, dialect, newline)
    const blank = next.cells.length === 1 && isBlank(next.cells[0])
    // The quote that ended the cell may be one too many itself: it is out of place in a line that is sound but for it.
    const ending = next.end === end && next.raw !== null && !next.open && pieces.length > 0
    const sound = next.raw === null || ending
    if (!sound || (next.cells.length !== width && !blank)) return null
    pieces.push(next)
    at = next.end + newline.length
  }
  return pieces
}

function openLine(text: string, start: number, end: number): Piece {
  const raw = text.slice(start, end)
  return { cells: [raw], raw, open: true, start, end }
}

/** A line that another delimiter divides into just as many cells with all its quotes in place was written with that one. */
function byOtherDelimiter(raw: string, dialect: Dialect, width: number): string[] | null {
  if (width < 3) return null
  for (const delimiter of width < fewestByBlanks ? usual : [...usual, ' ']) {
    const cells = delimiter === dialect.delimiter ? null : fitLine(raw, { ...dialect, delimiter }, width, 0)
    if (cells) return cells
  }
  return null
}

/** The width most sound records have, or most damaged ones where none is sound; 0 when there are no such. */
function commonWidth(pieces: readonly Piece[], delimiter: string): number {
  const sound = pieces.filter((piece) => piece.raw === null && piece.cells.length > 1)
  const counts = new Map<number, number>()
  for (const { cells, raw, open } of sound.length > 0 ? sound : pieces) {
    const width = open && raw !== null ? raw.split(delimiter).length : cells.length
    counts.set(width, (counts.get(width) ?? 0) + 1)
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0
}

function readPiece(text: string, start: number, dialect: Dialect, newline: string): Piece {
  const { delimiter, quote } = dialect
  let end = lineEnd(text, start, newline)
  const first = text.slice(start, end)
  if (!first.includes(quote)) return { cells: first.split(delimiter), raw: null, open: false, start, end }
  const cells: string[] = []
  let odd = false
  for (let at = start; at <= end; ) {
    if (!text.startsWith(quote, at)) {
      const stop = cellEnd(text, at, end, delimiter)
      const cell = text.slice(at, stop)
      odd ||= cell.includes(quote)
      cells.push(cell)
      at = stop + delimiter.length
      if (stop === end) break
      continue
    }
    const close = closingQuote(text, at, end, dialect, newline)
    if (close === null) return openLine(text, start, lineEnd(text, start, newline))
    odd ||= close.odd
    cells.push(unescaped(text.slice(at + 1, close.at), dialect))
    if (close.at > end) end = lineEnd(text, close.at, newline)
    at = close.next
    if (at >= end) break
    at += delimiter.length
  }
  return { cells, raw: odd ? text.slice(start, end) : null, open: false, start, end }
}

function lineEnd(text: string, from: number, newline: string): number {
  const at = text.indexOf(newline, from)
  return at === -1 ? text.length : at
}

/** Looks no further than the line: a text of one column has no delimiter to find. */
function cellEnd(text: string, from: number, end: number, delimiter: string): number {
  const at = text.slice(from, end).indexOf(delimiter)
  return at === -1 ? end : from + at
}

interface Closing {
  readonly at: number
  /** Where the delimiter or line end after it stands, blanks skipped. */
  readonly next: number
  /** Another quote stands inside, not escaped. */
  readonly odd: boolean
}

/**
 * The quote that closes the cell opened at `open`: the first that a delimiter or line end follows. Null when there is
 * none, or when a quote comes first that looks like the opening one of a later cell.
 */
function closingQuote(
  text: string,
  open: number,
  lineStop: number,
  dialect: Dialect,
  newline: string,
): Closing | null {
  const { delimiter, quote } = dialect
  const doubles = dialect.escape === quote
  const starts = (at: number) => at === text.length || text.startsWith(delimiter, at)
  let odd = false
  for (let at = text.indexOf(quote, open + 1); at !== -1; at = text.indexOf(quote, at + 1)) {
    if (!doubles && isEscaped(text, at, dialect.escape)) continue
    if (doubles && text.startsWith(quote, at + 1)) {
      at += 1
      continue
    }
    const next = starts(at + 1) ? at + 1 : skipBlanks(text, at + 1)
    const afterCell = at > open + 1 && text.endsWith(delimiter, at)
    if (starts(next) || text.startsWith(newline, next)) {
      return afterCell && odd && at > lineStop ? null : { at, next, odd }
    }
    if (afterCell || text.endsWith(newline, at)) return null
    odd = true
  }
  return null
}

function skipBlanks(text: string, from: number): number {
  let at = from
  while (text[at] === ' ') at += 1
  return at
}

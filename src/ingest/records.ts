/** All records of a text, numbered as in the file; a quote that is never closed costs its own line, not the rest. */
import Papa from 'papaparse'
import { type Dialect, levelNewlines, newlineText } from './dialect'

export interface Records {
  /** Record n of the file stands at index n − 1. */
  readonly cells: readonly (readonly string[])[]
  /** Numbers of records that are a line with an unclosed quote, kept whole as one cell. */
  readonly unclosed: ReadonlySet<number>
  /** Numbers of records with a quote that stands neither round a cell nor doubled inside one; read as written. */
  readonly stray: readonly number[]
}

/** Beyond this many broken lines the quotes of the file mean something else; the rest is read as PapaParse gives it. */
const maximumRepairs = 100

/** Reads every record, blank ones too; the empty text after the last line end is none. */
export function readRecords(text: string, dialect: Dialect): Records {
  const newline = newlineText[dialect.newline]
  const cells: string[][] = []
  const unclosed = new Set<number>()
  const stray = new Set<number>()
  let rest = dialect.newline === 'mixed' ? levelNewlines(text) : text
  while (rest !== '') {
    const { data, errors } = Papa.parse<string[]>(rest, {
      delimiter: dialect.delimiter,
      newline,
      quoteChar: dialect.quote,
    })
    const broken = unclosed.size < maximumRepairs ? brokenQuote(data, errors, dialect) : undefined
    const whole = broken ? data.slice(0, broken.row) : withoutLastEnd(data, rest, newline)
    for (const error of errors) {
      if (error.row !== undefined && error.row < whole.length) stray.add(cells.length + error.row + 1)
    }
    for (const record of whole) cells.push(record)
    if (!broken) break
    const lineEnd = rest.indexOf(newline, broken.index)
    const end = lineEnd === -1 ? rest.length : lineEnd
    const lineStart = rest.lastIndexOf(newline, broken.index)
    cells.push([rest.slice(lineStart === -1 ? 0 : lineStart + newline.length, end)])
    unclosed.add(cells.length)
    rest = rest.slice(end + newline.length)
  }
  if (stray.size === 0 && unclosed.size === 0) addBareQuotes(cells, text, dialect.quote, stray)
  return { cells, unclosed, stray: [...stray] }
}

/** Quotes inside bare cells (5"2) are no error to PapaParse; there are too few in the text for all to be doubled. */
function addBareQuotes(cells: readonly string[][], text: string, quote: string, stray: Set<number>): void {
  const written = text.split(quote).length - 1
  if (written === 0) return
  let needed = 0
  const found: number[] = []
  for (const [index, record] of cells.entries()) {
    const inner = record.filter((cell) => cell.includes(quote)).map((cell) => cell.split(quote).length - 1)
    if (inner.length > 0) found.push(index + 1)
    needed += inner.reduce((sum, count) => sum + 2 * count + 2, 0)
  }
  if (needed > written) for (const row of found) stray.add(row)
}

function withoutLastEnd(data: string[][], text: string, newline: string): string[][] {
  const last = data.at(-1)
  const isEnd = last?.length === 1 && last[0] === '' && text.endsWith(newline)
  return isEnd ? data.slice(0, -1) : data
}

/** The first quote that swallowed following records: never closed, or closed by the opening quote of a later cell. */
function brokenQuote(
  data: string[][],
  errors: Papa.ParseError[],
  dialect: Dialect,
): { row: number; index: number } | undefined {
  if (errors.length === 0) return undefined
  const width = commonWidth(data)
  const found = errors.find(
    (error) =>
      error.code === 'MissingQuotes' ||
      (error.code === 'InvalidQuotes' && swallows(data[error.row ?? -1] ?? [], dialect.delimiter, width)),
  )
  return found?.row === undefined || found.index === undefined
    ? undefined
    : { row: found.row, index: found.index }
}

const swallows = (record: readonly string[], delimiter: string, width: number): boolean =>
  record.some((cell) =>
    cell
      .split(/[\r\n]+/)
      .slice(1)
      .some((line) => line.split(delimiter).length >= Math.max(2, width - 1)),
  )

function commonWidth(data: readonly (readonly string[])[]): number {
  const counts = new Map<number, number>()
  for (const record of data) counts.set(record.length, (counts.get(record.length) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 1
}

/** Newline, delimiter and quote of a text, told from the shape of its records rather than from single characters. */
import Papa from 'papaparse'

export type Newline = 'LF' | 'CRLF' | 'CR' | 'mixed'

export interface Dialect {
  readonly newline: Newline
  readonly delimiter: string
  readonly quote: string
}

/** In order of likelihood: the first wins a draw. */
export const delimiters = [',', '\t', ';', '|'] as const
const sampleCharacters = 200_000

/** The characters that end a record; a mixed text has to be levelled to LF first. */
export const newlineText: Record<Newline, '\n' | '\r\n' | '\r'> = {
  LF: '\n',
  CRLF: '\r\n',
  CR: '\r',
  mixed: '\n',
}

/** Reads the dialect of a whole text. A text of one column has ',' as its delimiter. */
export function detectDialect(text: string): Dialect {
  const sample = sampleOf(text)
  const quote = quoteOf(sample)
  const newline = newlineOf(text, quote)
  const level = newline === 'mixed' ? levelNewlines(sample) : sample
  let best = { delimiter: ',', score: 0 }
  for (const delimiter of delimiters) {
    const score = consistency(level, delimiter, quote, newlineText[newline])
    if (score > best.score) best = { delimiter, score }
  }
  return { newline, delimiter: best.delimiter, quote }
}

export const levelNewlines = (text: string): string => text.replace(/\r\n?/g, '\n')

/** Line ends outside quotes; all line ends when the quotes do not pair up. */
export function newlineOf(text: string, quote: string): Newline {
  if (!text.includes('\r')) return 'LF'
  const outside = text.includes(quote) ? text.split(quote).filter((_, i) => i % 2 === 0) : [text]
  const paired = outside.length === 1 || text.split(quote).length % 2 === 1
  const joined = paired ? outside.join('') : text
  const crlf = joined.match(/\r\n/g)?.length ?? 0
  const cr = (joined.match(/\r/g)?.length ?? 0) - crlf
  const lf = (joined.match(/\n/g)?.length ?? 0) - crlf
  const kinds = [crlf, cr, lf].filter((count) => count > 0).length
  if (kinds > 1) return 'mixed'
  if (crlf > 0) return 'CRLF'
  return cr > 0 ? 'CR' : 'LF'
}

/** Apostrophes quote only where no double quote opens a cell and they open and close cells in numbers. */
function quoteOf(sample: string): string {
  if (/(?:^|[,;\t|\r\n])"/.test(sample)) return '"'
  const opened = sample.match(/(?:^|[,;\t|\r\n])'/g)?.length ?? 0
  const closed = sample.match(/'(?=[,;\t|\r\n]|$)/g)?.length ?? 0
  return opened >= 2 && opened === closed ? "'" : '"'
}

function sampleOf(text: string): string {
  if (text.length <= sampleCharacters) return text
  const head = text.slice(0, (sampleCharacters * 3) / 4)
  const tail = text.slice(-sampleCharacters / 4)
  const cut = Math.max(head.lastIndexOf('\n'), head.lastIndexOf('\r'))
  return head.slice(0, cut + 1) + tail.slice(tail.search(/[\r\n]/) + 1)
}

/**
 * Share of the records that have the commonest width above one, weighted by how much that width divides the line and by
 * how few cells still hold another delimiter: 1,5;2,5 is two numbers, not three cells.
 */
function consistency(
  sample: string,
  delimiter: string,
  quote: string,
  newline: '\n' | '\r\n' | '\r',
): number {
  if (!sample.includes(delimiter)) return 0
  const parsed = Papa.parse<string[]>(sample, { delimiter, newline, quoteChar: quote })
  const records = parsed.data.filter((cells) => cells.length > 1 || cells[0]?.trim())
  const widths = new Map<number, number>()
  let cells = 0
  let clean = 0
  for (const record of records) {
    widths.set(record.length, (widths.get(record.length) ?? 0) + 1)
    cells += record.length
    for (const cell of record) if (isClean(cell)) clean += 1
  }
  let best = 0
  for (const [width, count] of widths) {
    if (width > 1) best = Math.max(best, (count / records.length) * ((width - 1) / width))
  }
  return best * (clean / Math.max(1, cells))
}

const isClean = (cell: string): boolean => !/[,;\t|]/.test(cell) || /^\s*[-+(]?[\d.,\s]+[)%]?\s*$/.test(cell)

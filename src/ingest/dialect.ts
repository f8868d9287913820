/** Newline, delimiter, quote and escape of a text, told from the shape of its records rather than from single characters. */
import Papa from 'papaparse'
import { delimiterOf, type RecordEnd } from './delimiters'
import { hasBareQuote, type Quoting } from './quotes'

export type Newline = 'LF' | 'CRLF' | 'CR' | 'mixed'

export interface Dialect {
  readonly newline: Newline
  /** One character or several. */
  readonly delimiter: string
  readonly quote: string
  /** What stands before a quote inside a quoted cell: the quote itself, or a backslash. */
  readonly escape: string
}

const sampleCharacters = 200_000

/** The characters that end a record; a mixed text has to be levelled to LF first. */
export const newlineText: Record<Newline, RecordEnd> = { LF: '\n', CRLF: '\r\n', CR: '\r', mixed: '\n' }

/** Reads the dialect of a whole text. A text of one column has ',' as its delimiter. */
export function detectDialect(text: string): Dialect {
  const sample = sampleOf(text)
  const quote = quoteOf(sample)
  const newline = newlineOf(text, quote)
  const level = newline === 'mixed' ? levelNewlines(sample) : sample
  const delimiter = delimiterOf(level, quote, newlineText[newline])
  return { newline, delimiter, quote, escape: escapeOf(level, delimiter, quote, newlineText[newline]) }
}

export const levelNewlines = (text: string): string => text.replace(/\r\n?/g, '\n')

const lf = 0x0a
const cr = 0x0d

/** Line ends outside quotes; all line ends when the quotes do not pair up. */
export function newlineOf(text: string, quote: string): Newline {
  if (!text.includes('\r')) return 'LF'
  const outside = { crlf: 0, cr: 0, lf: 0 }
  const inside = { crlf: 0, cr: 0, lf: 0 }
  const mark = quote.charCodeAt(0)
  let counts = outside
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === mark) counts = counts === outside ? inside : outside
    else if (code === lf) counts.lf += 1
    else if (code !== cr) continue
    else if (text.charCodeAt(at + 1) !== lf) counts.cr += 1
    else {
      counts.crlf += 1
      at += 1
    }
  }
  const paired = counts === outside
  const found = (['crlf', 'cr', 'lf'] as const).filter(
    (kind) => outside[kind] + (paired ? 0 : inside[kind]) > 0,
  )
  if (found.length > 1) return 'mixed'
  if (found[0] === 'crlf') return 'CRLF'
  return found[0] === 'cr' ? 'CR' : 'LF'
}

/**
 * Apostrophes quote only where no double quote opens a cell and they open and close cells in equal numbers, most of them
 * one cell on one line: 'tis and goin' are words.
 */
function quoteOf(sample: string): string {
  if (/(?:^|[,;\t|，+:\r\n] ?)"/.test(sample)) return '"'
  const count = (pattern: RegExp) => sample.match(pattern)?.length ?? 0
  const opened = count(/(?:^|[,;\t|，+:\r\n] ?)'/g)
  const closed = count(/'(?=[,;\t|，+:\r\n]|$)/g)
  const whole = count(/(?:^|[,;\t|，+:\r\n] ?)'(?:[^'\r\n]|'')*'(?=[,;\t|，+:\r\n]|$)/g)
  return opened >= 2 && opened === closed && whole > opened / 2 ? "'" : '"'
}

/**
 * A backslash escapes only where no quote is doubled inside a cell, for C:\dir\ may end one, and where by it fewer quotes
 * are out of place than by doubling, or as many and more records are of one width.
 */
function escapeOf(sample: string, delimiter: string, quote: string, newline: RecordEnd): string {
  if (!sample.includes(`\\${quote}`)) return quote
  const inside = new RegExp(`\\\\${quote}(?:${quote}|[\\p{L}\\p{N} ])`, 'u')
  const doubled = new RegExp(`[^\\\\${quote},;\\t|\\s]${quote}${quote}[^${quote}]`)
  if (!inside.test(sample) || doubled.test(sample)) return quote
  const shapeBy = (mark: string) => quotedShape(sample, { delimiter, quote, escape: mark }, newline)
  const [slash, twice] = [shapeBy('\\'), shapeBy(quote)]
  if (slash.misplaced !== twice.misplaced) return slash.misplaced < twice.misplaced ? '\\' : quote
  return slash.even > twice.even ? '\\' : quote
}

/** How many quotes are out of place, bare ones counted once, and what share of the records has the commonest width. */
function quotedShape(sample: string, quoting: Quoting, newline: RecordEnd) {
  const { delimiter, quote: quoteChar, escape: escapeChar } = quoting
  const { data, errors } = Papa.parse<string[]>(sample, { delimiter, newline, quoteChar, escapeChar })
  const counts = new Map<number, number>()
  for (const { length } of data) counts.set(length, (counts.get(length) ?? 0) + 1)
  return {
    misplaced: errors.length + (hasBareQuote(sample, newline, quoting) ? 1 : 0),
    even: Math.max(0, ...counts.values()) / data.length,
  }
}

/** Head and tail in whole lines, so that a long file costs no more than a short one. */
function sampleOf(text: string): string {
  if (text.length <= sampleCharacters) return text
  const head = text.slice(0, (sampleCharacters * 3) / 4)
  const tail = text.slice(-sampleCharacters / 4)
  const cut = Math.max(head.lastIndexOf('\n'), head.lastIndexOf('\r'))
  if (cut === -1) return head
  return head.slice(0, cut + 1) + tail.slice(tail.search(/[\r\n]/) + 1)
}

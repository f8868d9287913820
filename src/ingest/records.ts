/** All records of a text, numbered as in the file. */
import Papa from 'papaparse'
import { readDamaged } from './damaged-records'
import { type Dialect, levelNewlines, newlineText } from './dialect'
import { hasBareQuote } from './quotes'

export interface Records {
  /** Record n of the file stands at index n − 1. */
  readonly cells: readonly (readonly string[])[]
  /** Numbers of records that are a line with an unclosed quote, kept whole as one cell. */
  readonly unclosed: ReadonlySet<number>
  /** Numbers of records with a quote that stands neither round a cell nor escaped inside one; read as written. */
  readonly stray: readonly number[]
  /** Numbers of records that another delimiter divides than the rest of the file. */
  readonly otherDelimiter: readonly number[]
}

/**
 * Reads every record, blank ones too; the empty text after the last line end is none. A text whose quotes are all in
 * place is read by PapaParse, any other line by line.
 */
export function readRecords(text: string, dialect: Dialect): Records {
  const level = dialect.newline === 'mixed' ? levelNewlines(text) : text
  if (level === '') return sound([])
  const newline = newlineText[dialect.newline]
  const { data, errors } = Papa.parse<string[]>(level, {
    delimiter: dialect.delimiter,
    newline,
    quoteChar: dialect.quote,
    escapeChar: dialect.escape,
  })
  if (errors.length > 0 || hasBareQuote(level, newline, dialect)) return readDamaged(level, dialect)
  const last = data.at(-1)
  if (last?.length === 1 && last[0] === '' && level.endsWith(newline)) data.pop()
  return sound(data)
}

const sound = (cells: string[][]): Records => ({ cells, unclosed: new Set(), stray: [], otherDelimiter: [] })

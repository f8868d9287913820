/** Where each cell stands in the text, so that one can be emptied and every other character left as it is. */
import { type Dialect, newlineText } from './dialect'
import type { Place } from './person-text'

/**
 * Visits the records in order with the places of their cells, quotes included. Gives false at a quote that closes nowhere
 * or inside a cell, where only a guess could go on.
 */
export function eachRecord(
  text: string,
  dialect: Dialect,
  visit: (row: number, cells: readonly Place[]) => void,
): boolean {
  const ends = dialect.newline === 'mixed' ? ['\r\n', '\n', '\r'] : [newlineText[dialect.newline]]
  let row = 1
  let cells: Place[] = []
  let at = 0
  while (at < text.length) {
    const end = cellEnd(text, at, dialect, ends)
    if (end === null) return false
    cells.push({ start: at, end })
    if (text.startsWith(dialect.delimiter, end)) {
      at = end + dialect.delimiter.length
      if (at < text.length) continue
      cells.push({ start: at, end: at })
    }
    visit(row, cells)
    row += 1
    cells = []
    at = Math.max(at, end) + (ends.find((newline) => text.startsWith(newline, end))?.length ?? 0)
  }
  return true
}

function cellEnd(text: string, start: number, dialect: Dialect, ends: readonly string[]): number | null {
  if (text[start] !== dialect.quote) return bareEnd(text, start, dialect.delimiter, ends)
  const close = closingQuote(text, start + 1, dialect)
  if (close === -1) return null
  let end = close + 1
  while (text[end] === ' ') end += 1
  const closes = end >= text.length || text.startsWith(dialect.delimiter, end)
  return closes || ends.some((newline) => text.startsWith(newline, end)) ? end : null
}

function closingQuote(text: string, from: number, dialect: Dialect): number {
  const { quote } = dialect
  const doubled = dialect.escape === quote
  let at = text.indexOf(quote, from)
  while (at !== -1) {
    if (!doubled && text[at - 1] === dialect.escape) at = text.indexOf(quote, at + 1)
    else if (doubled && text[at + 1] === quote) at = text.indexOf(quote, at + 2)
    else return at
  }
  return -1
}

function bareEnd(text: string, start: number, delimiter: string, ends: readonly string[]): number {
  const first = delimiter[0]
  for (let at = start; at < text.length; at++) {
    const char = text[at]
    if (char === first && text.startsWith(delimiter, at)) return at
    if ((char === '\n' || char === '\r') && ends.some((each) => text.startsWith(each, at))) return at
  }
  return text.length
}

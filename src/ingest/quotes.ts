/** Which quotes of a text are out of place. */
import type { Dialect } from './dialect'

export type Quoting = Pick<Dialect, 'delimiter' | 'quote' | 'escape'>

/** A quote inside a bare cell (5"2) is no error to PapaParse. All quoted cells of the text have to be closed. */
export function hasBareQuote(text: string, newline: string, quoting: Quoting): boolean {
  const { delimiter, quote } = quoting
  let inside = false
  for (let at = text.indexOf(quote); at !== -1; at = text.indexOf(quote, at + 1)) {
    if (!inside) {
      if (at > 0 && !text.endsWith(delimiter, at) && !text.endsWith(newline, at)) return true
      inside = true
    } else if (quoting.escape !== quote) {
      inside = isEscaped(text, at, quoting.escape)
    } else if (text.startsWith(quote, at + 1)) {
      at += 1
    } else {
      inside = false
    }
  }
  return false
}

/** After an odd number of escape characters. */
export function isEscaped(text: string, at: number, mark: string): boolean {
  let before = at
  while (text[before - 1] === mark) before -= 1
  return (at - before) % 2 === 1
}

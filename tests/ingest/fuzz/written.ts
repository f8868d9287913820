/** A sheet as text in some dialect, and as bytes in some encoding that can hold it. */
import fc from 'fast-check'
import type { EncodingName } from '../../../src/ingest/encoding'
import { encode, encode1252, encodeUtf16 } from '../double-byte'
import type { Script } from './office-words'
import type { Sheet, SheetLine } from './sheet'

export interface Dress {
  readonly delimiter: string
  readonly newline: string
  readonly quoting: 'needed' | 'words' | 'all'
  /** Whether the last line has its end. */
  readonly ended: boolean
}

export const dress: fc.Arbitrary<Dress> = fc.record({
  delimiter: fc.constantFrom(',', ',', ',', '\t', ';', '|'),
  newline: fc.constantFrom('\n', '\r\n', '\r\n', '\r'),
  quoting: fc.constantFrom('needed', 'needed', 'words', 'all'),
  ended: fc.boolean(),
})

export function written(line: SheetLine, { delimiter, quoting }: Dress): string {
  const isQuoted = (text: string) =>
    quoting === 'all' ||
    (quoting === 'words' && /[^\d.,%-]/.test(text)) ||
    text.includes(delimiter) ||
    /["\r\n]/.test(text)
  return line.cells.map((text) => (isQuoted(text) ? `"${text.replaceAll('"', '""')}"` : text)).join(delimiter)
}

/** A last line of nothing at all is only one when its end is written. */
export function asText(lines: readonly string[], { newline, ended }: Dress): string {
  const text = lines.join(newline)
  return ended || lines.at(-1) === '' ? text + newline : text
}

export interface Encoding {
  readonly name: EncodingName
  readonly bom: boolean
}

const wide: readonly Encoding[] = [
  { name: 'utf-8', bom: false },
  { name: 'utf-8', bom: true },
  { name: 'utf-16le', bom: true },
  { name: 'utf-16be', bom: true },
  { name: 'utf-16le', bom: false },
  { name: 'utf-16be', bom: false },
]
const own: Record<Script, EncodingName> = {
  simplified: 'gb18030',
  traditional: 'big5',
  latin: 'windows-1252',
}

export const encodingOf = (script: Script): fc.Arbitrary<Encoding> =>
  fc.constantFrom(...wide, { name: own[script], bom: false }, { name: own[script], bom: false })

export function encoded(text: string, { name, bom }: Encoding): Uint8Array {
  const marked = bom ? `\uFEFF${text}` : text
  switch (name) {
    case 'utf-8':
      return new TextEncoder().encode(marked)
    case 'utf-16le':
      return encodeUtf16(marked, 'le')
    case 'utf-16be':
      return encodeUtf16(marked, 'be')
    case 'windows-1252':
      return encode1252(text)
    default:
      return encode(text, name)
  }
}

export interface Written {
  readonly sheet: Sheet
  readonly dress: Dress
  readonly encoding: Encoding
}

/** A sheet in some dress. */
export const writtenSheet = (sheets: fc.Arbitrary<Sheet>): fc.Arbitrary<Written> =>
  fc
    .tuple(sheets, dress)
    .chain(([sheet, dress]) => encodingOf(sheet.table.script).map((encoding) => ({ sheet, dress, encoding })))

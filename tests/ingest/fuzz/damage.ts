/** Damage to one row of a written sheet, or to its end. */
import fc from 'fast-check'
import type { SheetLine } from './sheet'
import { asText, type Dress, encoded, type Written, written } from './written'

export type DamageKind = 'unclosed' | 'unopened' | 'stray' | 'long' | 'short' | 'bad_byte' | 'control'

export interface Damage {
  readonly kind: DamageKind
  /** Which row, cell and place in it; taken modulo what there is. */
  readonly row: number
  readonly cell: number
  readonly at: number
}

export const damage: fc.Arbitrary<Damage> = fc.record({
  kind: fc.constantFrom<DamageKind>('unclosed', 'unopened', 'stray', 'long', 'short', 'bad_byte', 'control'),
  row: fc.nat(1000),
  cell: fc.nat(1000),
  at: fc.nat(1000),
})

/** Stands in the text where a byte goes that no encoding has; in UTF-16 half a character does. */
const hole = '\u0007'
const half = '\uD800'

/** The bytes of a sheet with some of its rows damaged, and their indexes among the data rows. */
export function damaged({ sheet, dress, encoding }: Written, harms: readonly Damage[]) {
  const places = sheet.lines.flatMap((line, i) => (line.kind === 'data' ? [i] : []))
  const hit = new Map(harms.map((harm) => [places[harm.row % places.length], harm]))
  const texts = sheet.lines.map((line, i) => {
    const harm = hit.get(i)
    return harm ? damagedLine(line, dress, harm) : written(line, dress)
  })
  const text = asText(texts, dress)
  const wide = encoding.name.startsWith('utf-16')
  const bytes = wide ? encoded(text.replaceAll(hole, half), encoding) : holed(encoded(text, encoding))
  return { hit: [...hit.keys()].map((place) => places.indexOf(place ?? -1)), bytes }
}

function damagedLine(line: SheetLine, dress: Dress, { kind, cell, at }: Damage): string {
  const { delimiter } = dress
  const whole = written(line, dress)
  const parts = whole.split(delimiter)
  const place = cell % parts.length
  const changed = (change: (part: string) => string) =>
    parts.with(place, change(parts[place] ?? '')).join(delimiter)
  const inserted = (text: string) =>
    changed((part) => part.slice(0, at % (part.length + 1)) + text + part.slice(at % (part.length + 1)))
  switch (kind) {
    case 'unclosed':
      return changed((part) => (part.startsWith('"') ? part.slice(0, -1) : `"${part}`))
    case 'unopened':
      return changed((part) => (part.endsWith('"') ? part.slice(1) : `${part}"`))
    case 'stray':
      return inserted('"')
    case 'long':
      return `${whole}${delimiter}9${delimiter}9`
    case 'short':
      return line.cells[0] ?? ''
    case 'control':
      return inserted('\u0001')
    case 'bad_byte':
      return inserted(hole)
  }
}

const holed = (bytes: Uint8Array) => bytes.map((byte) => (byte === hole.charCodeAt(0) ? 0xff : byte))

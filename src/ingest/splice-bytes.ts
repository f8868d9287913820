/** Cuts of a decoded text made in its bytes: what stays keeps its own bytes, whatever the encoding. */
import type { Decoded } from './encoding'
import type { Cut } from './person-text'

const bomLength: Partial<Record<string, number>> = { 'utf-8': 3, 'utf-16le': 2, 'utf-16be': 2 }

/** The bytes with each cut made; cuts are in order and apart. The caller decodes them again to be sure. */
export function spliceBytes(
  bytes: Uint8Array,
  { text, encoding, bom }: Decoded,
  cuts: readonly Cut[],
): Uint8Array {
  const parts: Uint8Array[] = []
  let byte = bom ? (bomLength[encoding] ?? 0) : 0
  let char = 0
  let from = 0
  const walkTo = (target: number) => {
    while (char < target && byte < bytes.length) {
      byte += width(bytes, byte, encoding)
      char += (text.codePointAt(char) ?? 0) > 0xffff ? 2 : 1
    }
  }
  for (const { start, end, by } of cuts) {
    walkTo(start)
    parts.push(bytes.subarray(from, byte), ascii(by, encoding))
    walkTo(end)
    from = byte
  }
  return joined([...parts, bytes.subarray(from)])
}

/** How many bytes the character at `at` takes. */
function width(bytes: Uint8Array, at: number, encoding: string): number {
  const byte = bytes[at] ?? 0
  const next = bytes[at + 1] ?? 0
  switch (encoding) {
    case 'utf-8':
      return byte < 0x80 ? 1 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4
    case 'utf-16le':
      return next >= 0xd8 && next < 0xdc ? 4 : 2
    case 'utf-16be':
      return byte >= 0xd8 && byte < 0xdc ? 4 : 2
    case 'gb18030':
      return byte <= 0x80 ? 1 : next >= 0x30 && next <= 0x39 ? 4 : 2
    case 'big5':
      return byte <= 0x80 ? 1 : 2
    default:
      return 1
  }
}

function ascii(text: string, encoding: string): Uint8Array {
  const codes = [...text].map((char) => char.charCodeAt(0))
  if (encoding === 'utf-16le') return Uint8Array.from(codes.flatMap((code) => [code, 0]))
  if (encoding === 'utf-16be') return Uint8Array.from(codes.flatMap((code) => [0, code]))
  return Uint8Array.from(codes)
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

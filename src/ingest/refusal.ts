import type { Problem } from '../domain/problem'
import { looksLikeUtf16 } from './encoding'

/** First bytes of what people drop by mistake: workbooks, documents, archives, pictures. */
const signatures: readonly (readonly [string, readonly number[]])[] = [
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['xlsx / zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['xls', [0xd0, 0xcf, 0x11, 0xe0]],
  ['rar', [0x52, 0x61, 0x72, 0x21, 0x1a]],
  ['7z', [0x37, 0x7a, 0xbc, 0xaf]],
  ['gzip', [0x1f, 0x8b, 0x08]],
  ['png', [0x89, 0x50, 0x4e, 0x47]],
  ['jpeg', [0xff, 0xd8, 0xff]],
]

/** Beyond this no browser can be relied upon to hold a file. */
const maximumBytes = 2 * 1024 ** 3

/** Judged on the size alone, before a byte is read. */
export const tooLarge = ({ size }: Blob): Problem | null =>
  size > maximumBytes ? { code: 'too_large', value: `${(size / 1024 ** 3).toFixed(1)} GB` } : null

/** A text may hold one control character in so many bytes, a zero among them; in what is no text they are many. */
const bytesPerControl = 100

function looksBinary(bytes: Uint8Array): boolean {
  if (!bytes.includes(0)) return false
  let controls = 0
  for (const byte of bytes) if (byte < 0x20 && (byte < 0x09 || byte > 0x0d)) controls += 1
  return controls > Math.max(1, bytes.length / bytesPerControl) && !looksLikeUtf16(bytes)
}

/**
 * Why the bytes cannot be text: `empty_file`, `not_text` with what they look like, or `many_zeros`, which the user may
 * overrule by naming the encoding; null when they may be text.
 */
export function refusal(bytes: Uint8Array): Problem | null {
  if (bytes.length === 0) return { code: 'empty_file' }
  const found = signatures.find(([, start]) => start.every((byte, i) => bytes[i] === byte))
  if (found) return { code: 'not_text', value: found[0] }
  return looksBinary(bytes) ? { code: 'many_zeros' } : null
}

/** The texts of a column, looked at one by one without decoding those that are plain figures. */
import type { Texts } from '../domain/cell-columns'

const blank = 0x20
const zero = 0x30
const nine = 0x39
const point = 0x2e
const minus = 0x2d
const plus = 0x2b

/** True for digits with at most one point and a sign before them, blanks around. */
export function isFigure({ bytes, starts }: Texts, place: number): boolean {
  let at = starts[place] as number
  let end = starts[place + 1] as number
  while (at < end && bytes[at] === blank) at += 1
  while (end > at && bytes[end - 1] === blank) end -= 1
  if (bytes[at] === minus || bytes[at] === plus) at += 1
  let digits = 0
  let points = 0
  for (; at < end; at++) {
    const byte = bytes[at] as number
    if (byte >= zero && byte <= nine) digits += 1
    else if (byte === point) points += 1
    else return false
  }
  return digits > 0 && points < 2
}

export const isEmpty = ({ starts }: Texts, place: number): boolean => starts[place] === starts[place + 1]

const decoder = new TextDecoder('utf-8', { ignoreBOM: true })

export const textAt = ({ bytes, starts }: Texts, place: number): string =>
  decoder.decode(bytes.subarray(starts[place], starts[place + 1]))

function isAscii(bytes: Uint8Array): boolean {
  for (let at = 0; at < bytes.length; at++) if ((bytes[at] as number) >= 0x80) return false
  return true
}

/** The texts in UTF-8; null where some bytes are no text of the encoding. */
export function inUtf8(texts: Texts, encoding: string): Texts | null {
  if (isAscii(texts.bytes)) return texts
  try {
    return encoding === 'utf-8' ? soundUtf8(texts) : recoded(texts, encoding)
  } catch {
    return null
  }
}

/** Sound bytes of which no text begins inside a character are sound texts. */
function soundUtf8(texts: Texts): Texts | null {
  const { bytes, starts } = texts
  new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  const cut = starts.some((start) => start < bytes.length && ((bytes[start] as number) & 0xc0) === 0x80)
  return cut ? null : texts
}

function recoded({ bytes, starts }: Texts, encoding: string): Texts {
  const from = new TextDecoder(encoding, { fatal: true, ignoreBOM: true })
  const to = new TextEncoder()
  const next = new Uint8Array(bytes.length * 3)
  const places = new Int32Array(starts.length)
  let used = 0
  for (let place = 0; place + 1 < starts.length; place++) {
    const text = from.decode(bytes.subarray(starts[place], starts[place + 1]))
    used += to.encodeInto(text, next.subarray(used)).written
    places[place + 1] = used
  }
  return { bytes: next.slice(0, used), starts: places }
}

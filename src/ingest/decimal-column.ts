import { countOf, type DecimalColumn, type Texts } from '../domain/cell-columns'

const zero = 0x30
const point = 0x2e
/** So many digits are exact in a double. */
const exactDigits = 15
const word = 2 ** 32

/**
 * A column of unsigned decimals of which each is written with the same number of places, two at most, and without a zero
 * too many before it; null for any other column. What it is made of can be written again to the letter.
 */
export function decimalColumn(texts: Texts): DecimalColumn | null {
  const count = countOf(texts)
  const scale = placesOf(texts, 0)
  if (scale === null) return null
  const decimals = new Uint32Array(count * 4)
  for (let row = 0; row < count; row++) {
    const value = wholeOf(texts, row, scale)
    if (value < 0) return null
    decimals[row * 4] = value % word
    decimals[row * 4 + 1] = Math.floor(value / word)
  }
  return { decimals, scale }
}

/** Digits behind the point of a text; null where they are too many. */
function placesOf({ bytes, starts }: Texts, place: number): number | null {
  const end = starts[place + 1] as number
  for (let at = starts[place] as number; at < end; at++) {
    if (bytes[at] !== point) continue
    const places = end - at - 1
    return places === 1 || places === 2 ? places : null
  }
  return 0
}

/** The digits of a text as one whole number; -1 where it is not written as it should be. */
function wholeOf({ bytes, starts }: Texts, place: number, scale: number): number {
  const start = starts[place] as number
  const end = starts[place + 1] as number
  const whole = scale > 0 ? end - scale - 1 : end
  if (whole <= start || end - start > exactDigits) return -1
  if (bytes[start] === zero && whole > start + 1) return -1
  if (scale > 0 && bytes[whole] !== point) return -1
  let value = 0
  for (let at = start; at < end; at++) {
    if (at === whole) continue
    const digit = (bytes[at] as number) - zero
    if (digit < 0 || digit > 9) return -1
    value = value * 10 + digit
  }
  return value
}

/** How much a decoded text looks like one that somebody wrote: each character beyond ASCII falls in a class with a weight. */
import { frequentHan } from './frequent-han'

type CharacterClass = 'frequent' | 'han' | 'mark' | 'accent' | 'wedged' | 'rare' | 'broken'

const weights: Record<CharacterClass, number> = {
  frequent: 3,
  mark: 1.5,
  accent: 1.5,
  han: 0,
  wedged: -2,
  rare: -3,
  broken: -8,
}

const isLetter = (code: number) => (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)
const isLatin = (code: number) => code >= 0xc0 && code <= 0x24f
const isHan = (code: number) => code >= 0x4e00 && code <= 0x9fff

/** Signs that Chinese office text uses beside Han characters. */
const isMark = (code: number) =>
  (code >= 0x3000 && code <= 0x3011) ||
  (code >= 0xff01 && code <= 0xff5e) ||
  (code >= 0x2010 && code <= 0x2026) ||
  (code >= 0x2460 && code <= 0x2473) ||
  '°·×÷±√≤≥℃№￥'.includes(String.fromCharCode(code))

const isHigh = (code: number) => code >= 0xd800 && code <= 0xdbff
const isLow = (code: number) => code >= 0xdc00 && code <= 0xdfff

/** Half of a character beyond U+FFFF, most likely a Han character of a name. */
const isPaired = (code: number, before: number, after: number) =>
  (isHigh(code) && isLow(after)) || (isLow(code) && isHigh(before))

function classOf(code: number, before: number, after: number): CharacterClass {
  if (code === 0xfffd) return 'broken'
  if (isHan(code)) {
    // A Latin-1 letter read as half of a double-byte character stands inside a word: caf閠.
    if (isLetter(before) && (isLetter(after) || after === 0x20)) return 'wedged'
    return frequentHan.has(String.fromCharCode(code)) ? 'frequent' : 'han'
  }
  // Accented letters stand alone in their words; rows of them, with marks between, are other text read as Latin-1.
  if (isMark(code)) return 'mark'
  if (isLatin(code))
    return [before, after].some((each) => isLatin(each) || isMark(each)) ? 'wedged' : 'accent'
  return isPaired(code, before, after) ? 'han' : 'rare'
}

export interface TextScore {
  /** Mean weight per character beyond ASCII; 0 for a text without any. */
  readonly mean: number
  readonly characters: number
}

/** Scores a decoded text; more is likelier. */
export function scoreText(text: string): TextScore {
  let sum = 0
  let characters = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code < 0x80) continue
    characters += 1
    sum += weights[classOf(code, text.charCodeAt(i - 1) || 0, text.charCodeAt(i + 1) || 0)]
  }
  return { mean: characters === 0 ? 0 : sum / characters, characters }
}

const controlWeight = -8
const plainWeight = 2

/** Scores a text of which ASCII is as much a sign as any other: its mean weight per character, 0 for none. */
export function scorePlain(text: string): number {
  let sum = 0
  let plain = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code >= 0x80) continue
    plain += 1
    sum += code >= 0x20 || code === 0x09 || code === 0x0a || code === 0x0d ? plainWeight : controlWeight
  }
  const { mean, characters } = scoreText(text)
  return text.length === 0 ? 0 : (sum + mean * characters) / (plain + characters)
}

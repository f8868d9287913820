/** Bytes to text: BOM, then whichever decoding reads most like written text; UTF-8 without a broken byte has the first say. */
import { scorePlain, scoreText, type TextScore } from './encoding-score'

export type EncodingName = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'big5' | 'windows-1252'

export interface Decoded {
  /** Without its BOM. */
  readonly text: string
  readonly encoding: EncodingName
  readonly bom: boolean
  /** False when the encoding is a guess that another one comes close to. */
  readonly certain: boolean
  /** Places that could not be decoded and stand as U+FFFD in the text. */
  readonly badBytes: number
  /** Characters 0x00 of the file, which nothing draws: each stands as ␀ in the text. */
  readonly zeros: number
}

/** What is said of a text before its zeros are made visible. */
type Found = Omit<Decoded, 'zeros'>

const boms: readonly (readonly [EncodingName, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]

/** In order of likelihood: the first wins a draw. UTF-8 stands here for files with a few broken bytes. */
const guesses: readonly EncodingName[] = ['gb18030', 'big5', 'utf-8', 'windows-1252']
const sampleBytes = 262_144
/** By how much the best guess has to beat the second, and on how many characters, to be called certain. */
const clearMargin = 0.8
const clearCharacters = 6
/** Two bytes of GB18030 may be a letter of UTF-8 (未知 is one Greek and one Hebrew): so few of them prove nothing. */
const provenCharacters = 8
/** Mean score of a text that is written in the wide encoding it was decoded with. */
const wideScore = 0.5

/** Decodes a whole file; `override` is the user's choice and is obeyed. Never throws: what cannot be decoded is counted. */
export function decodeBytes(bytes: Uint8Array, override?: EncodingName): Decoded {
  const found = decodedOf(bytes, override)
  const zeros = countOf(found.text, '\0')
  return { ...found, text: zeros > 0 ? visibleZeros(found.text) : found.text, zeros }
}

/** The sign that stands for a zero byte, as long as the byte itself to everything that counts characters. */
export const zeroSign = '\u2400'
export const visibleZeros = (text: string): string => text.replaceAll('\0', zeroSign)

function decodedOf(bytes: Uint8Array, override?: EncodingName): Found {
  const marked = boms.find(([, bom]) => bom.every((byte, i) => bytes[i] === byte))
  if (override) return decodeAs(bytes, override, marked?.[0] === override, true)
  if (marked) return decodeAs(bytes, marked[0], true, true)
  const wide = bytes.includes(0) ? looksLikeUtf16(bytes) : null
  if (wide) return decodeAs(bytes, wide, false, true)
  const strict = strictUtf8(bytes)
  return strict !== null && provesItself(strict) ? utf8(strict) : guess(bytes)
}

const utf8 = (text: string): Found => ({
  text,
  encoding: 'utf-8',
  bom: false,
  certain: true,
  badBytes: replaced(text),
})

function provesItself(text: string): boolean {
  if (/[\u0800-\uFFFF]/.test(text)) return true
  const { mean, characters } = scoreText(text.slice(0, sampleBytes))
  return mean >= 0 || characters === 1 || characters > provenCharacters
}

/** The byte order of UTF-16, by its BOM or because the text reads well in one order only; null when it is none. */
export function looksLikeUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const marked = boms.find(([name, bom]) => name !== 'utf-8' && bom.every((byte, i) => bytes[i] === byte))
  if (marked) return marked[0] === 'utf-16le' ? 'utf-16le' : 'utf-16be'
  const sample = bytes.subarray(0, sampleBytes)
  const score = (encoding: EncodingName) => scorePlain(new TextDecoder(encoding).decode(sample))
  const little = score('utf-16le')
  const big = score('utf-16be')
  if (Math.max(little, big) < wideScore) return null
  return little >= big ? 'utf-16le' : 'utf-16be'
}

function decodeAs(bytes: Uint8Array, encoding: EncodingName, bom: boolean, certain: boolean): Found {
  const text = decode(bytes, encoding)
  return { text, encoding, bom, certain, badBytes: replaced(text) }
}

/** What stands at 0x80 to 0x9F in windows-1252; Node 20 decodes it as Latin-1, which has nothing there. */
const upper = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'

function decode(bytes: Uint8Array, encoding: EncodingName): string {
  const text = new TextDecoder(encoding).decode(bytes)
  if (encoding !== 'windows-1252') return text
  return text.replace(/[\x80-\x9F]/g, (character) => upper.charAt(character.charCodeAt(0) - 0x80))
}

const replaced = (text: string): number => countOf(text, '\uFFFD')

function countOf(text: string, sign: string): number {
  let count = 0
  for (let at = text.indexOf(sign); at !== -1; at = text.indexOf(sign, at + 1)) count += 1
  return count
}

function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

function guess(bytes: Uint8Array): Found {
  const sample = foreignLines(bytes)
  const ranked = guesses
    .map((encoding) => ({ encoding, score: scoreText(decode(sample, encoding)) }))
    .sort((a, b) => b.score.mean - a.score.mean)
  const best = ranked[0]?.encoding ?? 'gb18030'
  const decoded = decodeAs(bytes, best, false, isClear(ranked.map((each) => each.score)))
  return decoded.badBytes > 0 ? { ...decoded, certain: false } : decoded
}

const isClear = ([best, second]: TextScore[]): boolean =>
  best !== undefined &&
  second !== undefined &&
  best.mean - second.mean >= clearMargin &&
  best.characters >= clearCharacters

/** Lines with a byte beyond ASCII: 0x0A is never the second byte of a character in any of the guessed encodings. */
function foreignLines(bytes: Uint8Array): Uint8Array {
  if (bytes.length <= sampleBytes) return bytes
  const sample = new Uint8Array(sampleBytes)
  let filled = 0
  for (let at = nextForeign(bytes, 0); at < bytes.length && filled < sampleBytes; ) {
    const newline = bytes.indexOf(0x0a, at)
    const end = newline === -1 ? bytes.length : newline + 1
    const start = Math.max(bytes.lastIndexOf(0x0a, at) + 1, at - sampleBytes)
    const part = bytes.subarray(start, Math.min(end, start + sampleBytes - filled))
    sample.set(part, filled)
    filled += part.length
    at = nextForeign(bytes, end)
  }
  return sample.subarray(0, filled)
}

function nextForeign(bytes: Uint8Array, from: number): number {
  let at = from
  while (at < bytes.length && (bytes[at] ?? 0) < 0x80) at += 1
  return at
}

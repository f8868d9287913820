/** Bytes to text: BOM, then strict UTF-8, then whichever decoding reads most like written text. */
import { scoreText, type TextScore } from './encoding-score'

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
}

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

/** Decodes a whole file; `override` is the user's choice and is obeyed. Never throws: what cannot be decoded is counted. */
export function decodeBytes(bytes: Uint8Array, override?: EncodingName): Decoded {
  const marked = boms.find(([, bom]) => bom.every((byte, i) => bytes[i] === byte))
  if (override) return decodeAs(bytes, override, marked?.[0] === override, true)
  if (marked) return decodeAs(bytes, marked[0], true, true)
  const wide = looksLikeUtf16(bytes)
  if (wide) return decodeAs(bytes, wide, false, true)
  const strict = strictUtf8(bytes)
  if (strict !== null) return { text: strict, encoding: 'utf-8', bom: false, certain: true, badBytes: 0 }
  return guess(bytes)
}

/** The byte order of UTF-16 without a BOM, told by where the zero bytes of its ASCII characters stand; null when it is none. */
export function looksLikeUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const marked = boms.find(([name, bom]) => name !== 'utf-8' && bom.every((byte, i) => bytes[i] === byte))
  if (marked) return marked[0] === 'utf-16le' ? 'utf-16le' : 'utf-16be'
  const zeros = [0, 0]
  for (let at = bytes.indexOf(0); at !== -1; at = bytes.indexOf(0, at + 1)) {
    zeros[at % 2] = (zeros[at % 2] ?? 0) + 1
  }
  const [even = 0, odd = 0] = zeros
  if (even + odd < Math.max(1, bytes.length / 200) || bytes.length % 2 === 1) return null
  if (even < odd / 20) return 'utf-16le'
  return odd < even / 20 ? 'utf-16be' : null
}

function decodeAs(bytes: Uint8Array, encoding: EncodingName, bom: boolean, certain: boolean): Decoded {
  const text = new TextDecoder(encoding).decode(bytes)
  return { text, encoding, bom, certain, badBytes: text.split('\uFFFD').length - 1 }
}

function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

function guess(bytes: Uint8Array): Decoded {
  const sample = foreignLines(bytes)
  const ranked = guesses
    .map((encoding) => ({ encoding, score: scoreText(new TextDecoder(encoding).decode(sample)) }))
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
  let start = 0
  while (start < bytes.length && filled < sampleBytes) {
    const newline = bytes.indexOf(0x0a, start)
    const end = newline === -1 ? bytes.length : newline + 1
    const line = bytes.subarray(start, end)
    if (line.some((byte) => byte >= 0x80)) {
      const part = line.subarray(0, sampleBytes - filled)
      sample.set(part, filled)
      filled += part.length
    }
    start = end
  }
  return sample.subarray(0, filled)
}

/** The whole of a regular file, byte by byte: does it keep to its plan, and how many rows has it. */

import { personPlaces } from './person-text'
import { leadBytes, type Plan } from './plain'
import { Scan } from './scan'
import { sha256 } from './sha256'

export interface Scanned {
  readonly sha256: string
  /** False when some byte breaks the plan: then another reader has to see the file. */
  readonly plain: boolean
  /** Records below the header, counted by neither of the readers. */
  readonly rows: number
  /** The rows in UTF-8; the file's own bytes where it is UTF-8. */
  readonly rowsText: Blob
}

export interface Progress {
  readonly bytes: number
  readonly rows: number
}

const chunkBytes = 4 * 1024 * 1024
const notPlain = { plain: false, rows: 0, rowsText: new Blob() }
/** Words beside which any number may be a person's, and digits that the byte machine does not know. */
const words = /[\uFF10-\uFF19]{3}|＠|电话|手机|传真|微信|联系方式|tel|phone|mobile|qq/i

/** Reads a file through; throws only when the browser cannot read it. */
export async function scanFile(
  file: Blob,
  plan: Plan,
  onProgress: (progress: Progress) => void = () => undefined,
): Promise<Scanned> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  const hash = sha256(bytes)
  const scanned = scanBytes(file, bytes, plan, onProgress)
  return { sha256: await hash, ...scanned }
}

function scanBytes(file: Blob, bytes: Uint8Array, plan: Plan, onProgress: (progress: Progress) => void) {
  const { encoding, shape } = plan
  const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true })
  const encoder = new TextEncoder()
  const scan = new Scan(shape)
  const parts: Uint8Array<ArrayBuffer>[] = []
  let skipped: number | null = null
  let carry = ''
  for (let at = 0; at < bytes.length; at += chunkBytes) {
    const chunk = bytes.subarray(at, at + chunkBytes)
    const text = decoded(decoder, chunk, at + chunkBytes < bytes.length)
    if (text === null) return notPlain
    const utf8 = encoding === 'utf-8' ? chunk : encoder.encode(text)
    skipped ??= leadBytes(utf8, plan)
    if (skipped === null) return notPlain
    const rows = at === 0 ? utf8.subarray(skipped) : utf8
    scan.push(rows)
    carry += text
    if ((scan.long || words.test(carry)) && holdsPersons(carry)) return notPlain
    scan.long = false
    carry = carry.slice(carry.lastIndexOf('\n') + 1)
    if (scan.odd || scan.ragged > 0) return notPlain
    if (encoding !== 'utf-8') parts.push(rows as Uint8Array<ArrayBuffer>)
    onProgress({ bytes: at + chunk.length, rows: scan.records })
  }
  scan.finish()
  if (scan.odd || scan.ragged > 0) return notPlain
  const rowsText = encoding === 'utf-8' ? file.slice(skipped ?? 0) : new Blob(parts)
  return { plain: true, rows: scan.records, rowsText }
}

/** A character that a chunk cuts is kept by the decoder for the next one; null where bytes are no text. */
function decoded(decoder: TextDecoder, chunk: Uint8Array, stream: boolean): string | null {
  try {
    return decoder.decode(chunk, { stream })
  } catch {
    return null
  }
}

const holdsPersons = (text: string): boolean => text.split('\n').some((line) => personPlaces(line).length > 0)

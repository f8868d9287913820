import type { Inspection } from '../ingest/inspect'
import { sha256 } from '../ingest/sha256'

/**
 * The bytes to keep of a file that was read: those that were read, to the bit, and without the name that a File would be
 * kept with. A file on disk may be another by now, with data about persons that nobody has looked for: then it throws
 * NotReadableError, as browsers do where they notice it themselves.
 */
export async function keptBytes({ kept, sha256: expected }: Inspection, file: Blob): Promise<Blob> {
  if (kept) return new Blob([kept.bytes as Uint8Array<ArrayBuffer>])
  const bytes = new Uint8Array(await file.arrayBuffer())
  if ((await sha256(bytes)) === expected) return new Blob([bytes])
  throw new DOMException('the file has changed since it was read', 'NotReadableError')
}

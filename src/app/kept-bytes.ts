import type { Inspection } from '../ingest/inspect'
import type { Reader } from '../ingest/reader'

/** The bytes to keep of a file that was read: those that were read, or what was left of them without persons. */
export const keptBytes = async (
  { kept, sha256 }: Inspection,
  file: Blob,
  { hold }: Pick<Reader, 'hold'>,
): Promise<Blob> => (kept ? new Blob([kept.bytes as Uint8Array<ArrayBuffer>]) : hold(file, sha256))

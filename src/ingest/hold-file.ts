import { sha256 } from './sha256'

/**
 * The bytes of a file to the bit, and without the name that a File would be kept with. The file on disk may be another by
 * now than the one that was read, with data about persons that nobody has looked for: then it throws NotReadableError,
 * as browsers do where they notice it themselves.
 */
export async function holdFile(file: Blob, expected: string): Promise<Blob> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  if ((await sha256(bytes)) === expected) return new Blob([bytes])
  throw new DOMException('the file has changed since it was read', 'NotReadableError')
}

import { expect } from 'vitest'
import { decodeBytes, type EncodingName } from '../../../src/ingest/encoding'
import type { ReadTable } from '../../../src/ingest/read-table'
import { readTable } from '../../../src/ingest/structure'

/**
 * Reads bytes as the program does. A guess that calls itself certain has to be right; where it does not, the analyst is asked,
 * and here names the encoding.
 */
export function readBytes(bytes: Uint8Array, encoding: EncodingName, text?: string): ReadTable {
  const guessed = decodeBytes(bytes)
  if (text !== undefined && guessed.certain) expect(guessed.text).toBe(text)
  return readTable(guessed.encoding === encoding ? guessed : decodeBytes(bytes, encoding))
}

export const sumOfKinds = ({ kinds }: ReadTable): number =>
  Object.values(kinds).reduce((sum, count) => sum + count, 0)

import { readerHere } from '../ingest/reader'
import type { Engine } from '../warehouse/engine'
import { mergeFacts } from '../warehouse/facts'
import { refreshViews } from '../warehouse/views'
import { prepare } from './prepare'
import { readFile } from './read-file'

export interface NamedFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/**
 * Loads files into a warehouse without keeping them, in the order of their names, later ones winning per business key.
 * Gives the names of those refused.
 */
export async function loadFolder(engine: Engine, files: readonly NamedFile[]): Promise<string[]> {
  const refused: string[] = []
  const ordered = files.toSorted((a, b) => (a.name < b.name ? -1 : 1))
  for (const [index, { name, bytes }] of ordered.entries()) {
    const file = new Blob([bytes as Uint8Array<ArrayBuffer>])
    const read = await readFile(engine, readerHere(), file, name, {}, `file_${index}_source`)
    const prepared = await prepare(engine, read, `file_${index}`)
    if (prepared) await mergeFacts(engine, prepared.dataset, prepared.draft, index + 1)
    else refused.push(name)
  }
  await refreshViews(engine)
  return refused
}

import { datasets } from '../domain/datasets'
import { inspectFile } from '../ingest/inspect'
import type { Engine } from '../warehouse/engine'
import { mergeFacts } from '../warehouse/facts'
import { refreshViews } from '../warehouse/views'
import { prepare } from './prepare'

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
    const inspection = await inspectFile(bytes, name, datasets)
    const prepared = await prepare(engine, inspection, `file_${index}`)
    if (prepared) await mergeFacts(engine, prepared.dataset, prepared.draft, index + 1)
    else refused.push(name)
  }
  await refreshViews(engine)
  return refused
}

import { readerHere } from '../ingest/reader'
import type { Rule } from '../rules/rule'
import type { JudgedVersion } from '../rules/versions'
import type { Engine } from '../warehouse/engine'
import { mergeFacts } from '../warehouse/facts'
import { refreshViews } from '../warehouse/views'
import { judgeVersion } from './judge-version'
import { prepare } from './prepare'
import { readFile } from './read-file'

export interface NamedFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/**
 * Loads files into a warehouse without keeping them, in the order of their names, later ones winning per business key;
 * `loaded` files came before. Gives the names of those refused.
 */
export async function loadFolder(engine: Engine, files: readonly NamedFile[], loaded = 0): Promise<string[]> {
  const refused: string[] = []
  let version = loaded
  for (const { name, bytes } of files.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const file = new Blob([bytes as Uint8Array<ArrayBuffer>])
    const read = await readFile(readerHere(), file, name, {})
    const prepared = await prepare(engine, read, 'file')
    if (prepared) {
      version += 1
      await mergeFacts(engine, prepared.dataset, prepared.draft, version)
    } else refused.push(name)
  }
  await refreshViews(engine)
  return refused
}

/** Loads folders one after another, each as what arrived at one time, and judges the version after each. */
export async function loadFolders(
  engine: Engine,
  folders: readonly (readonly NamedFile[])[],
  rules: readonly Rule[],
): Promise<{ readonly refused: readonly string[]; readonly versions: readonly JudgedVersion[] }> {
  const refused: string[] = []
  const versions: JudgedVersion[] = []
  let version = 0
  for (const files of folders) {
    const failed = await loadFolder(engine, files, version)
    refused.push(...failed)
    version += files.length - failed.length
    versions.push(await judgeVersion(engine, { version, at: null }, rules))
  }
  return { refused, versions }
}

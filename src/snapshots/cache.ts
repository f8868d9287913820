import type { CachedTable, Database } from './database'
import { write } from './storage-full'

const key = 'warehouse'

/** The kept tables of this version and build; null when others, or none, are kept. */
export async function readCache(
  database: Database,
  version: number,
  build: string,
): Promise<readonly CachedTable[] | null> {
  const kept = await database.cache.get(key)
  return kept && 'tables' in kept && kept.version === version && kept.build === build ? kept.tables : null
}

/** Keeps the tables in place of those kept before. Throws StorageFullError when there is no room. */
export async function writeCache(
  database: Database,
  version: number,
  build: string,
  tables: readonly CachedTable[],
): Promise<void> {
  await write(() => database.cache.put({ key, version, build, tables: tables.map(trimmed) }))
}

/** A view into a larger buffer would be kept with the whole buffer behind it. */
const trimmed = (table: CachedTable): CachedTable =>
  table.bytes.byteLength === table.bytes.buffer.byteLength ? table : { ...table, bytes: table.bytes.slice() }

/** Results under names of their own; one made otherwise is as good as none. */
export interface Results {
  /** The value kept under the name; null when there is none, or it was made by something else. The caller checks its shape. */
  readonly get: (name: string, made: string) => Promise<unknown>
  /** Keeps a value in place of the one before. Throws StorageFullError when there is no room. */
  readonly set: (name: string, made: string, value: unknown) => Promise<void>
}

const nameOf = (name: string) => `result ${name}`

export const resultsOf = (database: Database): Results => ({
  get: async (name, made) => {
    const kept = await database.cache.get(nameOf(name))
    return kept && 'made' in kept && kept.made === made ? kept.value : null
  },
  set: async (name, made, value) => {
    await write(() => database.cache.put({ key: nameOf(name), made, value }))
  },
})

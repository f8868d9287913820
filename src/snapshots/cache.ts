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
  return kept?.version === version && kept.build === build ? kept.tables : null
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

import type { Cache, CachedTable, Database } from './database'
import { write } from './storage-full'

const key = 'warehouse'

/** So much of a copy is written at a time, for the page's thread waits until the bytes are handed over. */
const partBytes = 3_000_000
const partsKey = 'warehouse part '
const partKey = (id: string, part: number) => `${partsKey}${id} ${part}`

/**
 * The kept tables of this version and build, in the order in which they were given; null when others, or none, are kept.
 * Reading throws when another tab takes them away meanwhile.
 */
export async function readCache(
  database: Database,
  version: number,
  build: string,
): Promise<AsyncGenerator<CachedTable> | null> {
  const kept = await database.cache.get(key)
  if (!kept || !('parts' in kept) || kept.version !== version || kept.build !== build) return null
  const there =
    kept.parts > 0 ? await database.cache.where('key').startsWith(`${partsKey}${kept.id} `).count() : 0
  return there === kept.parts ? tablesOf(database, kept) : null
}

async function* tablesOf(database: Database, { id, parts, tables }: Cache): AsyncGenerator<CachedTable> {
  for (let part = 0; part < parts; part += 1) {
    const kept = await database.cache.get(partKey(id, part))
    if (!kept || !('part' in kept)) throw new Error(`part ${part} of the copy is gone`)
    yield* kept.part
  }
  yield* tables
}

/** Takes away what is kept of tables, but for the parts of copy `id`. */
async function dropCopies(database: Database, id: string): Promise<void> {
  const parts = await database.cache.where('key').startsWith(partsKey).primaryKeys()
  const others = parts.filter((each) => !each.startsWith(`${partsKey}${id} `))
  await database.cache.bulkDelete([key, ...others])
}

/**
 * Keeps the tables in place of those kept before, which are taken away first; until the last is written there are none.
 * Throws StorageFullError, with nothing kept, when there is no room.
 */
export async function writeCache(
  database: Database,
  version: number,
  build: string,
  tables: Iterable<CachedTable> | AsyncIterable<CachedTable>,
): Promise<void> {
  const id = crypto.randomUUID()
  let parts = 0
  let waiting: CachedTable[] = []
  let bytes = 0
  try {
    await dropCopies(database, id)
    for await (const table of tables) {
      if (waiting.length > 0 && bytes + table.bytes.byteLength > partBytes) {
        const part = waiting
        await write(() => database.cache.put({ key: partKey(id, parts), part }))
        parts += 1
        waiting = []
        bytes = 0
      }
      waiting.push(trimmed(table))
      bytes += table.bytes.byteLength
    }
    await write(() => database.cache.put({ key, version, build, id, parts, tables: waiting }))
  } catch (error) {
    await dropCopies(database, '')
    throw error
  }
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

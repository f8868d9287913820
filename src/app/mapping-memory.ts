import type { RememberedMapping } from '../domain/import-record'
import type { Settings } from '../snapshots/open-store'

const key = 'mappings'
/** Forms of one office; the oldest goes when a new one comes. */
const atMost = 200

/** Mappings corrected by hand, kept in the browser for the next file with the same header. */
export interface MappingMemory {
  readonly current: () => readonly RememberedMapping[]
  /** Takes the place of what was remembered for the same header and dataset. Throws StorageFullError. */
  readonly remember: (mapping: RememberedMapping) => Promise<void>
  /** Forgets what was remembered for this header, in every dataset. */
  readonly forget: (signature: string) => Promise<void>
}

/** Reads what was kept; entries that cannot be read any more are left out. */
export async function openMappings(kept: Settings): Promise<MappingMemory> {
  const read = async (): Promise<RememberedMapping[]> => {
    const value = await kept.get(key)
    return Array.isArray(value) ? value.filter(isRemembered) : []
  }
  let list = await read()
  // Read anew before it is changed: another tab may have written meanwhile.
  const change = async (edit: (list: readonly RememberedMapping[]) => RememberedMapping[]) => {
    list = edit(await read())
    await kept.set(key, list)
  }
  return {
    current: () => list,
    remember: (mapping) =>
      change((known) => [...known.filter((each) => !isSame(each, mapping)), mapping].slice(-atMost)),
    forget: (signature) => change((known) => known.filter((each) => each.signature !== signature)),
  }
}

const isSame = (a: RememberedMapping, b: RememberedMapping) =>
  a.signature === b.signature && a.dataset === b.dataset

function isRemembered(value: unknown): value is RememberedMapping {
  if (typeof value !== 'object' || value === null) return false
  const { signature, dataset, mapping } = value as Partial<Record<keyof RememberedMapping, unknown>>
  return typeof signature === 'string' && typeof dataset === 'string' && Array.isArray(mapping)
}

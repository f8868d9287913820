import { datasets } from '../domain/datasets'
import { type ColumnMap, type RememberedMapping, scaleFactor } from '../domain/import-record'
import type { Settings } from '../snapshots/open-store'

const key = 'mappings'
/** Forms of one office; the oldest goes when a new one comes. */
const atMost = 200

/** Mappings corrected by hand, kept in the browser for the next file with the same header. */
export interface MappingMemory {
  readonly current: () => readonly RememberedMapping[]
  /** Takes the place of what was remembered for the same header and dataset. Throws StorageFullError. */
  readonly remember: (mapping: RememberedMapping) => Promise<void>
  /** The same for a list, as another browser has exported it. */
  readonly take: (mappings: readonly RememberedMapping[]) => Promise<void>
  /** Forgets what was remembered for this header, in every dataset. */
  readonly forget: (signature: string) => Promise<void>
}

/** Reads what was kept; entries that cannot be read any more are left out. */
export async function openMappings(kept: Settings): Promise<MappingMemory> {
  const read = async (): Promise<readonly RememberedMapping[]> => {
    const value = await kept.get(key)
    return readMappings(value).mappings
  }
  let list = await read()
  // Read anew before it is changed: another tab may have written meanwhile.
  const change = async (edit: (list: readonly RememberedMapping[]) => RememberedMapping[]) => {
    list = edit(await read())
    await kept.set(key, list)
  }
  return {
    current: () => list,
    remember: (mapping) => change((known) => withMappings(known, [mapping])),
    take: (mappings) => change((known) => withMappings(known, mappings)),
    forget: (signature) => change((known) => known.filter((each) => each.signature !== signature)),
  }
}

const isSame = (a: RememberedMapping, b: RememberedMapping) =>
  a.signature === b.signature && a.dataset === b.dataset

const withMappings = (known: readonly RememberedMapping[], given: readonly RememberedMapping[]) =>
  [...known.filter((each) => !given.some((other) => isSame(each, other))), ...given].slice(-atMost)

export interface ReadMappings {
  readonly mappings: readonly RememberedMapping[]
  /** Places in the list, from 1, of what is no mapping of a dataset that this program knows. */
  readonly faults: readonly number[]
}

/** Reads mappings from the browser or from a file that anybody may have edited; absent, it is an empty list. */
export function readMappings(raw: unknown): ReadMappings {
  if (raw === undefined) return { mappings: [], faults: [] }
  if (!Array.isArray(raw)) return { mappings: [], faults: [1] }
  return {
    mappings: raw
      .filter(isRemembered)
      .map(({ signature, dataset, mapping }) => ({ signature, dataset, mapping })),
    faults: raw.flatMap((each, index) => (isRemembered(each) ? [] : [index + 1])),
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

function isRemembered(value: unknown): value is RememberedMapping {
  if (!isRecord(value)) return false
  const { signature, dataset: id, mapping } = value
  const dataset = datasets.find((each) => each.id === id)
  if (typeof signature !== 'string' || !dataset || !Array.isArray(mapping)) return false
  return mapping.every((map) => isColumnMap(map) && dataset.columns.some(({ name }) => name === map.column))
}

function isColumnMap(value: unknown): value is ColumnMap {
  if (!isRecord(value) || !isRecord(value.source)) return false
  const { column, source, scale } = value
  const place = typeof source.index === 'number' && Number.isInteger(source.index) && source.index >= 0
  const unit = scale === undefined || (typeof scale === 'string' && Object.hasOwn(scaleFactor, scale))
  return typeof column === 'string' && place && typeof source.header === 'string' && unit
}

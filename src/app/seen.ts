import type { Store } from '../snapshots/open-store'
import type { Extent } from '../warehouse/extents'
import type { Snapshot } from './workspace-types'

const key = 'seen'
const build = import.meta.env.BUILD_ID

/** What was kept belongs to one version of the data under one build of the program. */
interface Kept {
  readonly version: number
  readonly build: string
}

/** What the screens last showed: results are a function of version and program, so both must be the same. */
export interface Seen {
  readonly extents: readonly Extent[]
  /** What the screen last showed; null when it was not seen. */
  readonly results: unknown
}

/** Name of the screen in the address, under which its results are kept. */
export const screenInAddress = (): string => location.hash.slice(1).split('?')[0] || '/'

const resultsKey = (screen: string) => `${key} ${screen}`

const isKept = <T extends string>(value: unknown, part: T): value is Kept & Record<T, unknown> =>
  typeof value === 'object' && value !== null && 'version' in value && 'build' in value && part in value

async function read<T extends string>(
  { settings }: Store,
  name: string,
  part: T,
  version: number,
): Promise<unknown> {
  const value = await settings.get(name)
  return isKept(value, part) && value.version === version && value.build === build ? value[part] : null
}

/** What was last seen of this version under this program, with the results of one screen; null when it was something else. */
export async function readSeen(store: Store, version: number, screen: string): Promise<Seen | null> {
  const [extents, results] = await Promise.all([
    read(store, key, 'extents', version),
    readResults(store, version, screen),
  ])
  return extents === null ? null : { extents: extents as readonly Extent[], results }
}

/** What a screen last showed of this version; null when it was not seen. */
export const readResults = (store: Store, version: number, screen: string): Promise<unknown> =>
  read(store, resultsKey(screen), 'results', version)

/** Keeps what a start has to know before the engine is up. It only saves time: a full disk does not matter. */
export const writeExtents = ({ settings }: Store, { version, extents }: Snapshot): Promise<void> =>
  settings.set(key, { version, build, extents }).catch(() => undefined)

/** Keeps the results of a screen for the next start. They only save time: a full disk does not matter. */
export async function writeSeen(
  store: Store,
  snapshot: Snapshot,
  screen: string,
  results: unknown,
): Promise<void> {
  const { version } = snapshot
  await store.settings.set(resultsKey(screen), { version, build, results }).catch(() => undefined)
  await writeExtents(store, snapshot)
}

import type { Store } from '../snapshots/open-store'
import type { Extent } from '../warehouse/extents'
import type { Snapshot } from './workspace-types'

const key = 'seen'
const build = import.meta.env.BUILD_ID

/** What the screens last showed: results are a function of version and program, so both must be the same. */
export interface Seen {
  readonly version: number
  readonly build: string
  readonly extents: readonly Extent[]
  readonly results: unknown
}

const isSeen = (value: unknown): value is Seen =>
  typeof value === 'object' && value !== null && 'version' in value && 'build' in value && 'extents' in value

/** What was last seen of this version under this program; null when it was something else. */
export async function readSeen(store: Store, version: number): Promise<Seen | null> {
  const value = await store.settings.get(key)
  return isSeen(value) && value.version === version && value.build === build ? value : null
}

/** Keeps results for the next start. They only save time: a full disk does not matter. */
export async function writeSeen(
  store: Store,
  { version, extents }: Snapshot,
  results: unknown,
): Promise<void> {
  const seen: Seen = { version, build, extents, results }
  await store.settings.set(key, seen).catch(() => undefined)
}

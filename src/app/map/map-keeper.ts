import type { Settings } from '../../snapshots/open-store'
import { type Positions, readPositions } from './places'
import { readShapes, type Shapes } from './shapes'

/** How this office draws its places: tiles moved by hand, and outlines from a file of its own. */
export interface MapSettings {
  readonly positions: Positions
  readonly shapes: Shapes | null
}

export interface MapKeeper {
  readonly current: () => MapSettings
  /** Keeps the change and tells the listeners. Throws StorageFullError with nothing changed. */
  readonly change: (part: Partial<MapSettings>) => Promise<void>
  readonly onChange: (listener: () => void) => () => void
}

const key = 'map'

/** Reads what was kept; what cannot be read any more counts as not set. */
export async function openMap(kept: Settings): Promise<MapKeeper> {
  const raw = (await kept.get(key)) as { positions?: unknown; shapes?: unknown } | undefined
  let map: MapSettings = { positions: readPositions(raw?.positions) ?? {}, shapes: readShapes(raw?.shapes) }
  const listeners = new Set<() => void>()
  return {
    current: () => map,
    async change(part) {
      const next = { ...map, ...part }
      await kept.set(key, next)
      map = next
      for (const listener of listeners) listener()
    },
    onChange(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

import { useState, useSyncExternalStore } from 'react'
import { useWorkspace } from '../workspace-context'
import type { MapSettings } from './map-keeper'

/** How places are drawn now; renders again when that is changed. */
export function useMap(): MapSettings {
  const { map } = useWorkspace()
  const [subscribe] = useState(() => (listener: () => void) => map.onChange(listener))
  return useSyncExternalStore(subscribe, () => map.current())
}

import { useSyncExternalStore } from 'react'
import { flushSync } from 'react-dom'

/** Where the page is looked at: at the desk, from the last row of a room, or on paper. */
export type Medium = 'screen' | 'projector' | 'print'

const listeners = new Set<() => void>()
/** The document holds it, so that style sheets and components read the same. */
export const currentMedium = (): Medium =>
  (document.documentElement.dataset.medium as Medium | undefined) ?? 'screen'

export function showOn(medium: Medium): void {
  if (medium === currentMedium()) return
  const { dataset } = document.documentElement
  if (medium === 'screen') delete dataset.medium
  else dataset.medium = medium
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const useMedium = (): Medium => useSyncExternalStore(subscribe, currentMedium)

/** Lays the page out for paper before the browser takes its picture; call the result to stop following. */
export function followPrinting(): () => void {
  let before: Medium = 'screen'
  const start = () => {
    // Told twice, as of a print dialog that asks for another preview, it is still the page that comes back.
    if (currentMedium() !== 'print') before = currentMedium()
    flushSync(() => showOn('print'))
  }
  const end = () => showOn(before)
  // Captured: the charts, which listen as well, must find the paper's width when they are told.
  addEventListener('beforeprint', start, { capture: true })
  addEventListener('afterprint', end)
  return () => {
    removeEventListener('beforeprint', start, { capture: true })
    removeEventListener('afterprint', end)
  }
}

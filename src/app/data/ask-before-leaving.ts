import type { ImportRecord } from '../../domain/import-record'
import { type ImportCard, isLoaded } from './import-card'
import type { ImportQueue } from './import-queue'

/** True for a file that was read, or is being read, and is imported nowhere: leaving the page would lose it. */
export const waits = (card: ImportCard, imports: readonly ImportRecord[]): boolean =>
  (card.state === 'read' ? card.prepared !== null : card.state !== 'committed') && !isLoaded(card, imports)

const asking = new WeakSet<ImportQueue>()

/** From now on the browser asks before the page is reloaded or closed while a file of the queue waits. */
export function askBeforeLeaving(queue: ImportQueue, imports: () => readonly ImportRecord[]): void {
  if (asking.has(queue)) return
  asking.add(queue)
  window.addEventListener('beforeunload', (leaving) => {
    // Of a page that nobody has touched the browser refuses the question, and says so in the console.
    if (!navigator.userActivation.hasBeenActive) return
    if (queue.cards().some((card) => waits(card, imports()))) leaving.preventDefault()
  })
}

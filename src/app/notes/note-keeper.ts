import type { Note } from '../../domain/note'
import type { Notes } from '../../snapshots/notes'

/** The notes of this office, kept in the browser. */
export interface NoteKeeper {
  /** The oldest first; replaced as a whole when one changes. */
  readonly current: () => readonly Note[]
  /** Adds notes, each in place of the one with its id. Throws StorageFullError with nothing changed. */
  readonly put: (notes: readonly Note[]) => Promise<void>
  readonly remove: (id: string) => Promise<void>
  readonly onChange: (listener: () => void) => () => void
}

export async function openNotes(kept: Notes): Promise<NoteKeeper> {
  let list: readonly Note[] = await kept.read()
  const listeners = new Set<() => void>()
  const reread = async () => {
    const next = await kept.read()
    if (JSON.stringify(next) === JSON.stringify(list)) return
    list = next
    for (const listener of listeners) listener()
  }
  // What another tab has written meanwhile is taken over when this one is looked at again.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void reread()
  })
  const change = async (edit: Promise<void>) => {
    await edit
    await reread()
  }
  return {
    current: () => list,
    put: (notes) => change(kept.put(notes)),
    remove: (id) => change(kept.remove(id)),
    onChange(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

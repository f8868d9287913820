import { useMemo, useState, useSyncExternalStore } from 'react'
import { isPinnedTo, type Note, type NotePin } from '../../domain/note'
import type { Filter } from '../../domain/query'
import { useWorkspace } from '../workspace-context'

/** All notes; renders again when one changes. */
export function useNotes(): readonly Note[] {
  const { notes } = useWorkspace()
  const [subscribe] = useState(() => (listener: () => void) => notes.onChange(listener))
  return useSyncExternalStore(subscribe, () => notes.current())
}

/** True of a note on figures of these months and restrictions. */
function isWithin({ by, key, month }: Note, { from, to, where }: Filter): boolean {
  if (month < from || month > to) return false
  const wanted = by === 'all' ? undefined : where?.[by]
  return !wanted || (key !== null && wanted.includes(key))
}

/** Notes on the figures of a panel: of its indicators, in its months, as far as its restrictions let them through. */
export function notesWithin(notes: readonly Note[], indicators: readonly string[], filter: Filter): Note[] {
  return notes.filter((note) => indicators.includes(note.indicator) && isWithin(note, filter))
}

/** Notes pinned to one very figure. */
export const notesOn = (notes: readonly Note[], pin: NotePin): Note[] =>
  notes.filter((note) => isPinnedTo(note, pin))

export function usePanelNotes(indicators: readonly string[], filter: Filter): readonly Note[] {
  const notes = useNotes()
  const names = indicators.join(' ')
  return useMemo(() => notesWithin(notes, names.split(' '), filter), [notes, names, filter])
}

import { createContext, type ReactNode, use, useCallback, useState } from 'react'
import type { Note, NotePin } from '../../domain/note'
import { onDemand } from '../on-demand'
import { useReturnFocus } from '../return-focus'

/** What is written: a new note on one of some figures, or one that is there already. */
export type Writing = { readonly pins: readonly NotePin[] } | { readonly note: Note }

const NoteContext = createContext<((writing: Writing) => void) | null>(null)

const NoteDialog = onDemand(() => import('./note-dialog').then((module) => module.NoteDialog))

/** Holds the one dialog in which notes of the screens below are written; it is loaded with the first of them. */
export function NoteProvider({ children }: { readonly children: ReactNode }) {
  const [writing, setWriting] = useState<Writing | null>(null)
  const [opened, setOpened] = useState(false)
  const { remember, giveBack } = useReturnFocus()
  const write = useCallback(
    (given: Writing) => {
      remember()
      setWriting(given)
      setOpened(true)
    },
    [remember],
  )
  const onClose = () => {
    setOpened(false)
    giveBack()
  }
  return (
    <NoteContext value={write}>
      {children}
      {writing && <NoteDialog writing={writing} opened={opened} onClose={onClose} />}
    </NoteContext>
  )
}

/** Opens the dialog in which a note is written or changed. */
export function useWriteNote(): (writing: Writing) => void {
  const write = use(NoteContext)
  if (!write) throw new Error('no notes above this component')
  return write
}

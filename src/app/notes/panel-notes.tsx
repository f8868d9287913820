import type { Filter } from '../../domain/query'
import { useWords } from '../panels/use-words'
import { NoteList } from './note-list'
import { usePanelNotes } from './use-notes'

interface PanelNotesProps {
  readonly indicators: readonly string[]
  readonly filter: Filter
}

/** The notes on the figures of a panel, below it. */
export function PanelNotes({ indicators, filter }: PanelNotesProps) {
  const words = useWords()
  const notes = usePanelNotes(indicators, filter)
  return words ? <NoteList notes={notes} words={words} /> : null
}

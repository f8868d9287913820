import type { Note } from '../../domain/note'
import type { Words } from '../panels/use-words'
import { useWriteNote } from './note-context'
import { noteDate, pinText } from './note-words'
import styles from './notes.module.css'
import { useNoteChange } from './use-note-change'

interface NoteListProps {
  readonly notes: readonly Note[]
  readonly words: Words
}

/** Notes with the figure each is pinned to and its day; each can be changed and deleted. */
export const NoteList = (props: NoteListProps) => (props.notes.length === 0 ? null : <Notes {...props} />)

function Notes({ notes, words }: NoteListProps) {
  const { t } = words
  const write = useWriteNote()
  const change = useNoteChange()
  return (
    <ul className={styles.list} aria-label={t('note.list')} data-testid="notes">
      {notes.map((note) => (
        <li key={note.id}>
          <span aria-hidden="true">✎ </span>
          <span className={styles.text}>{note.text}</span>
          <span className={styles.pin}>
            {pinText(note, words)} · {noteDate(note, words)}
          </span>
          <button
            type="button"
            className={styles.action}
            aria-label={t('note.edit_of', { text: note.text })}
            onClick={() => write({ note })}
          >
            {t('note.edit')}
          </button>
          <button
            type="button"
            className={styles.action}
            aria-label={t('note.remove_of', { text: note.text })}
            onClick={() => change.mutate((notes) => notes.remove(note.id))}
          >
            {t('note.remove')}
          </button>
        </li>
      ))}
    </ul>
  )
}

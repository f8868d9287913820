import { Button, Modal, NativeSelect, Textarea } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { longestNote, type Note, type NotePin } from '../../domain/note'
import { useLanguage } from '../../i18n/language'
import { useWords, type Words } from '../panels/use-words'
import type { Writing } from './note-context'
import { pinText } from './note-words'
import styles from './notes.module.css'
import { useNoteChange } from './use-note-change'

interface NoteDialogProps {
  readonly writing: Writing
  readonly opened: boolean
  readonly onClose: () => void
}

/** Writes a note on a figure, or changes one. */
export function NoteDialog({ writing, opened, onClose }: NoteDialogProps) {
  const { t } = useLanguage()
  const words = useWords()
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('note.add')}
      transitionProps={{ duration: 0 }}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      {words && <NoteForm writing={writing} words={words} onDone={onClose} />}
    </Modal>
  )
}

interface NoteFormProps {
  readonly writing: Writing
  readonly words: Words
  readonly onDone: () => void
}

function NoteForm({ writing, words, onDone }: NoteFormProps) {
  const { t } = words
  const known = 'note' in writing ? writing.note : null
  const pins: readonly NotePin[] = 'note' in writing ? [writing.note] : writing.pins
  const [place, setPlace] = useState(0)
  const [text, setText] = useState(known?.text ?? '')
  const [tried, setTried] = useState(false)
  const change = useNoteChange()
  const fault = text.trim() === '' ? t('note.empty') : ''
  const save = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    const pin = pins[place]
    if (fault || !pin) return
    change.mutate((notes) => notes.put([written(known, pin, text.trim())]), { onSuccess: onDone })
  }
  return (
    <form className={styles.form} onSubmit={save} data-testid="note-form">
      <p className={styles.hint}>{t('note.hint')}</p>
      {pins.length > 1 ? (
        <NativeSelect
          size="sm"
          label={t('note.pin_label')}
          value={String(place)}
          onChange={({ currentTarget }) => setPlace(Number(currentTarget.value))}
          data={pins.map((pin, index) => ({ value: String(index), label: pinText(pin, words) }))}
        />
      ) : (
        pins.map((pin) => (
          <p key={pin.indicator} className={styles.figure}>
            {t('note.pin_label')} {pinText(pin, words)}
          </p>
        ))
      )}
      <Textarea
        label={t('note.text')}
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
        maxLength={longestNote}
        rows={5}
        error={tried && fault}
        data-autofocus
      />
      <Button type="submit" loading={change.isPending}>
        {t('note.save')}
      </Button>
    </form>
  )
}

/** The note as it is kept; a change keeps the day it was written. */
function written(known: Note | null, pin: NotePin, text: string): Note {
  const now = new Date().toISOString()
  if (known) return { ...known, text, changed: now }
  const { indicator, by, key, month } = pin
  return { id: crypto.randomUUID(), indicator, by, key, month, text, at: now }
}

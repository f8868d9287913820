import type { Note, NotePin } from '../../domain/note'
import { indicators } from '../../metrics/index'
import { keyName } from '../panels/finding-words'
import type { Words } from '../panels/use-words'
import { dayText } from '../panels/words'

/** The figure that a note is pinned to: "结案率 · 全区 · 2021-10". */
export function pinText({ indicator, by, key, month }: NotePin, words: Words): string {
  const name = indicators.find(({ id }) => id === indicator)?.name[words.language] ?? indicator
  return words.t('note.pin', { indicator: name, subject: keyName(by, key, words), month })
}

/** When it was written, and when it was changed. */
export function noteDate({ at, changed }: Note, { t, language }: Words): string {
  const date = dayText(at, language)
  return changed
    ? t('note.changed', { date, changed: dayText(changed, language) })
    : t('note.dated', { date })
}

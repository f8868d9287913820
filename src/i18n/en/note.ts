import type { WordsOf } from '../texts'
import type { note as zh } from '../zh/note'

export const note = {
  add: 'Add a note',
  add_on: 'Add a note on {{subject}}',
  edit: 'Edit',
  edit_of: 'Edit the note: {{text}}',
  remove: 'Delete',
  remove_of: 'Delete the note: {{text}}',
  save: 'Save',
  text: 'Note',
  hint: 'Pinned to the figure below; it stays when files are imported again. Kept in this browser only, and part of the settings file.',
  pin: '{{indicator}} · {{subject}} · {{month}}',
  pin_label: 'Pinned to',
  dated: '{{date}}',
  changed: '{{date}} (changed {{changed}})',
  list: 'Notes',
  count: '{{n}} notes',
  mark: 'Has a note: {{text}}',
  empty: 'Please write something.',
} as const satisfies WordsOf<typeof zh>

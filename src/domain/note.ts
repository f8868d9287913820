import { type Dimension, views } from './view'

/** What the office knows about a figure and the files do not say; pinned to the figure, not to an import. */
export interface Note {
  readonly id: string
  readonly indicator: string
  /** Whose figure: one member of a dimension, or the whole district. */
  readonly by: Dimension | 'all'
  /** The member's code; null for the whole district and for a member that the files leave unknown. */
  readonly key: string | null
  /** 'YYYY-MM': the last month of the figure. */
  readonly month: string
  readonly text: string
  /** When it was written, ISO 8601. */
  readonly at: string
  /** When it was last changed; absent when never. */
  readonly changed?: string
}

/** The figure that a note belongs to. */
export type NotePin = Pick<Note, 'indicator' | 'by' | 'key' | 'month'>

export const longestNote = 2000

export const isPinnedTo = (note: Note, { indicator, by, key, month }: NotePin): boolean =>
  note.indicator === indicator && note.by === by && note.key === key && note.month === month

const dimensions: ReadonlySet<string> = new Set(Object.values(views).flatMap((view) => view.dimensions))

const isText = (value: unknown): value is string => typeof value === 'string'

/** True of a value from a file that anybody may have edited, when it is a note. */
export function isNote(value: unknown): value is Note {
  if (typeof value !== 'object' || value === null) return false
  const { id, indicator, by, key, month, text, at, changed } = value as Readonly<Record<string, unknown>>
  return (
    [id, indicator, text, at].every((each) => isText(each) && each.trim() !== '') &&
    isText(by) &&
    (by === 'all' || dimensions.has(by)) &&
    (key === null || isText(key)) &&
    isText(month) &&
    /^\d{4}-(0[1-9]|1[0-2])$/.test(month) &&
    (changed === undefined || isText(changed)) &&
    isText(text) &&
    text.length <= longestNote
  )
}

/** The notes of a list, and the places, from 1, of what is none; absent, it is an empty list. */
export function readNotes(raw: unknown): {
  readonly notes: readonly Note[]
  readonly faults: readonly number[]
} {
  if (raw === undefined) return { notes: [], faults: [] }
  if (!Array.isArray(raw)) return { notes: [], faults: [1] }
  const notes = raw.filter(isNote).map(({ id, indicator, by, key, month, text, at, changed }) => ({
    ...{ id, indicator, by, key, month, text, at },
    ...(changed === undefined ? {} : { changed }),
  }))
  return { notes, faults: raw.flatMap((each, index) => (isNote(each) ? [] : [index + 1])) }
}

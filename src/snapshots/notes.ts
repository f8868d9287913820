import type { Note } from '../domain/note'
import type { Database } from './database'
import { write } from './storage-full'

/** Notes on figures. They belong to no import, so neither a re-import nor a withdrawal touches them. */
export interface Notes {
  /** All of them, the oldest first. */
  readonly read: () => Promise<Note[]>
  /** Keeps notes, each in place of the one with its id, all or nothing. Throws StorageFullError. */
  readonly put: (notes: readonly Note[]) => Promise<void>
  readonly remove: (id: string) => Promise<void>
}

export const notesOf = (database: Database): Notes => ({
  read: async () => (await database.notes.toArray()).sort((a, b) => (a.at < b.at ? -1 : 1)),
  put: async (notes) => {
    await write(() => database.notes.bulkPut([...notes]))
  },
  remove: async (id) => {
    await write(() => database.notes.delete(id))
  },
})

import { type RuleBook, ruleBook } from '../rules/book'
import { rules } from '../rules/index'
import type { RuleSettings } from '../rules/settings'
import { readSettings, settingsFile } from '../rules/settings-file'
import type { Settings } from '../snapshots/open-store'

const key = 'rules'

/** The rules as this office has set them, kept in the browser. */
export interface RuleKeeper {
  readonly current: () => RuleBook
  /** Changes what is kept, whichever tab wrote it, and tells the listeners. Throws StorageFullError with nothing changed. */
  readonly change: (edit: (settings: RuleSettings) => RuleSettings) => Promise<void>
  readonly onChange: (listener: () => void) => () => void
}

/** Reads what was kept; an entry that cannot be read any more counts as the default. While `isHeld`, other tabs change nothing here. */
export async function openRules(kept: Settings, isHeld = () => false): Promise<RuleKeeper> {
  const read = async () => {
    const value = await kept.get(key)
    return value === undefined ? ruleBook() : ruleBook(readSettings(value, rules).settings)
  }
  let book = await read()
  const listeners = new Set<() => void>()
  const show = (next: RuleBook) => {
    book = next
    for (const listener of listeners) listener()
  }
  const isSame = (other: RuleBook) => JSON.stringify(other.settings) === JSON.stringify(book.settings)
  // What another tab has set meanwhile is taken over when this one is looked at again.
  document.addEventListener('visibilitychange', async () => {
    if (document.visibilityState !== 'visible' || isHeld()) return
    const next = await read()
    if (!isSame(next)) show(next)
  })
  return {
    current: () => book,
    async change(edit) {
      const settings = edit((await read()).settings)
      await kept.set(key, settingsFile(settings))
      show(ruleBook(settings))
    },
    onChange(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

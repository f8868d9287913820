import type { LogEntry } from './import-record'

/** A version that somebody has looked at: what one commit or withdrawal appended, however many files, was one step. */
export interface Sitting {
  /** Log entries up to its end. */
  readonly version: number
  /** ISO 8601; null where files are loaded without being kept. */
  readonly at: string | null
}

/** Steps of the log, oldest first: entries in a row with the same time were appended together. */
export function sittingsOf(log: readonly LogEntry[]): Sitting[] {
  return log.flatMap(({ at }, index) => (log[index + 1]?.at === at ? [] : [{ version: index + 1, at }]))
}

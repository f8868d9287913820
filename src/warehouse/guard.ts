import { QueryError } from './query-error'
import { createQueue } from './queue'

/** Carries out what an engine is told, one after another; what it refuses rejects with QueryError, what is stopped as it was. */
export type Guard = <T>(sql: string, run: () => Promise<T>) => Promise<T>

export function createGuard(): Guard {
  const queue = createQueue()
  return (sql, run) =>
    queue(async () => {
      try {
        return await run()
      } catch (cause) {
        if (cause instanceof DOMException && cause.name === 'AbortError') throw cause
        throw new QueryError(sql, cause)
      }
    })
}

import type { Engine } from './engine'
import { QueryError } from './query-error'

/**
 * An engine that survives a trap: the dead instance is closed, `start` opens and fills a new one, and the query that
 * broke it is rejected with `trapped` set. Calls made while an instance starts wait for it.
 */
export function createDoor(start: () => Promise<Engine>): Engine {
  let current = start()
  // Whoever calls hears of a failed start; without a caller it is no unhandled rejection.
  current.catch(() => undefined)

  const restart = (dead: Engine) => {
    current = dead
      .close()
      .catch(() => undefined)
      .then(start)
  }
  const through = async <T>(use: (engine: Engine) => Promise<T>): Promise<T> => {
    const asked = current
    const engine = await asked
    try {
      return await use(engine)
    } catch (error) {
      if (error instanceof QueryError && error.trapped && current === asked) restart(engine)
      throw error
    }
  }
  return {
    query: (sql, params, signal) => through((engine) => engine.query(sql, params, signal)),
    ask: (sql, params, signal) => through((engine) => engine.ask(sql, params, signal)),
    putText: (name, text) => through((engine) => engine.putText(name, text)),
    putFile: (name, file) => through((engine) => engine.putFile(name, file)),
    dropText: (name) => through((engine) => engine.dropText(name)),
    dump: (sql) => through((engine) => engine.dump(sql)),
    insert: (table, stream, create) => through((engine) => engine.insert(table, stream, create)),
    restore: (table, bytes) => through((engine) => engine.restore(table, bytes)),
    close: () => through((engine) => engine.close()),
  }
}

import type { Engine } from './engine'
import { QueryError } from './query-error'

/**
 * An engine that survives a trap: the dead instance is closed, a new one is opened and filled again by `rebuild`, and
 * the query that broke it is rejected with `trapped` set. Calls made meanwhile wait for the new instance.
 */
export function createDoor(open: () => Promise<Engine>, rebuild: (engine: Engine) => Promise<void>): Engine {
  let current: Promise<Engine> = open()

  const restart = (dead: Engine) => {
    current = (async () => {
      await dead.close().catch(() => undefined)
      const engine = await open()
      await rebuild(engine)
      return engine
    })()
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
    putText: (name, text) => through((engine) => engine.putText(name, text)),
    dropText: (name) => through((engine) => engine.dropText(name)),
    dump: (sql) => through((engine) => engine.dump(sql)),
    restore: (table, bytes) => through((engine) => engine.restore(table, bytes)),
    close: () => through((engine) => engine.close()),
  }
}

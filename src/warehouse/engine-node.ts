import { createRequire } from 'node:module'
import type * as Blocking from '@duckdb/duckdb-wasm/blocking'
import { bind } from './bind'
import { type ArrowTable, decode } from './decode'
import { arrowStream, type Engine, openingStatements } from './engine'
import { QueryError } from './query-error'

/** DuckDB-WASM in Node, in this thread: for tests and the headless commands. Same engine, same door as the browser. */
export async function openNodeEngine(opening: readonly string[] = openingStatements): Promise<Engine> {
  const require = createRequire(import.meta.url)
  const duckdb = require('@duckdb/duckdb-wasm/blocking') as typeof Blocking
  const mainModule = require.resolve('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm')
  const bundle = { mainModule, mainWorker: '' }
  const db = await duckdb.createDuckDB(
    { mvp: bundle, eh: bundle },
    new duckdb.VoidLogger(),
    duckdb.NODE_RUNTIME,
  )
  await db.instantiate(() => undefined)
  db.open({ path: ':memory:' })
  const connection = db.connect()
  const withId = connection.useUnsafe.bind(connection)
  const id = withId((_, connectionId) => connectionId)
  for (const statement of opening) connection.query(statement)

  const guarded = <T>(sql: string, run: () => T): T => {
    try {
      return run()
    } catch (cause) {
      throw new QueryError(sql, cause)
    }
  }
  const insert = async (table: string, stream: Uint8Array, create: boolean) =>
    guarded(table, () => db.insertArrowFromIPCStream(id, stream, { name: table, create }))
  return {
    async query(sql, params = [], signal) {
      signal?.throwIfAborted()
      return guarded(sql, () => decode(connection.query(bind(sql, params)) as ArrowTable))
    },
    putText: async (name, text) => db.registerFileText(name, text),
    putFile: async (name, file) => db.registerFileBuffer(name, new Uint8Array(await file.arrayBuffer())),
    dropText: async (name) => void db.dropFile(name),
    dump: async (sql) =>
      guarded(sql, () =>
        db.runQuery(
          connection.useUnsafe((_, id) => id),
          sql,
        ),
      ),
    insert,
    restore: (table, bytes) => insert(table, arrowStream(bytes), true),
    async close() {
      connection.close()
    },
  }
}

import { createRequire } from 'node:module'
import type * as Blocking from '@duckdb/duckdb-wasm/blocking'
import { askBy } from './ask'
import { bind } from './bind'
import { type ArrowTable, decode } from './decode'
import { arrowStream, type Engine, openingStatements } from './engine'
import { createGuard } from './guard'
import { keepPlans } from './kept-plans'

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

  const plans = keepPlans({
    run: async (sql) => connection.query(sql),
    async plan(sql) {
      const statement = connection.prepare(sql)
      return {
        run: async (...values) => statement.query(...values) as ArrowTable,
        close: async () => statement.close(),
      }
    },
  })
  const guarded = createGuard()
  const insert = async (table: string, stream: Uint8Array, create: boolean) =>
    guarded(table, async () => {
      await plans.forgetBefore(table)
      db.insertArrowFromIPCStream(id, stream, { name: table, create })
    })
  const asked = askBy(plans, guarded, async (sql) => decode(connection.query(sql) as ArrowTable))
  return {
    async query(sql, params = [], signal) {
      signal?.throwIfAborted()
      return guarded(sql, async () => {
        const text = bind(sql, params)
        await plans.forgetBefore(text)
        return decode(connection.query(text) as ArrowTable)
      })
    },
    async ask(sql, params, signal) {
      const rows = await asked(sql, params, signal)
      // Nobody waits here: what is asked next finds the plan.
      if (plans.isLeft()) await guarded(sql, plans.planNext).catch(() => undefined)
      return rows
    },
    putText: async (name, text) => db.registerFileText(name, text),
    putFile: async (name, file) => db.registerFileBuffer(name, new Uint8Array(await file.arrayBuffer())),
    dropText: async (name) => void db.dropFile(name),
    dump: (sql) => guarded(sql, async () => db.runQuery(id, sql)),
    insert,
    restore: (table, bytes) => insert(table, arrowStream(bytes), true),
    async close() {
      connection.close()
    },
  }
}

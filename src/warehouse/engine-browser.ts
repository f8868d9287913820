import { AsyncDuckDB, type AsyncDuckDBConnection, DuckDBDataProtocol, VoidLogger } from '@duckdb/duckdb-wasm'
import workerUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url'
import wasmUrl from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url'
import { askBy } from './ask'
import { bind } from './bind'
import { type ArrowTable, decode } from './decode'
import { arrowStream, type Engine, openingStatements } from './engine'
import { createGuard, type Guard } from './guard'
import { type KeptPlans, keepPlans } from './kept-plans'
import { createRest } from './rest'

/** A sent query can be cancelled, a plain one cannot (duckdb-wasm#871). */
async function runCancellable(connection: AsyncDuckDBConnection, sql: string, signal: AbortSignal) {
  const cancel = () => void connection.cancelSent()
  signal.addEventListener('abort', cancel, { once: true })
  try {
    const reader = await connection.send(sql)
    const batches = await reader.readAll()
    signal.throwIfAborted()
    return batches.map((batch) => ({
      numRows: batch.numRows,
      schema: batch.schema,
      getChildAt: (index: number) => batch.getChildAt(index),
    }))
  } finally {
    signal.removeEventListener('abort', cancel)
  }
}

/** Lets statements through until it is closed, and has plans made in between. */
function createGate(plans: KeptPlans): { readonly guarded: Guard; readonly close: () => void } {
  // One at a time: cancelSent() stops whatever the connection is at, which must be the caller's own query.
  const guard = createGuard()
  let closed = false
  const open: Guard = (sql, run) =>
    guard(sql, async () => {
      // A screen that is left while its engine fills still has statements waiting; nobody is there to take them.
      if (closed) throw new DOMException('the engine was closed', 'AbortError')
      return run()
    })
  const isLeft = () => !closed && plans.isLeft()
  const busy = createRest(isLeft, () => open('', plans.planNext))
  return {
    guarded: (sql, run) => busy(() => open(sql, run)),
    close: () => {
      closed = true
    },
  }
}

/** Starts DuckDB-WASM in its worker, both from the app's own files. Takes about a second. */
export async function openBrowserEngine(opening: readonly string[] = openingStatements): Promise<Engine> {
  const worker = new Worker(new URL(workerUrl, location.href))
  const db = new AsyncDuckDB(new VoidLogger(), worker)
  await db.instantiate(new URL(wasmUrl, location.href).href)
  await db.open({ path: ':memory:' })
  const connection = await db.connect()
  const withId = connection.useUnsafe.bind(connection)
  const id = withId((_, connectionId) => connectionId)
  for (const statement of opening) await connection.query(statement)

  const plans = keepPlans({
    run: (sql) => connection.query(sql),
    async plan(sql) {
      const statement = await connection.prepare(sql)
      return {
        run: (...values) => statement.query(...values) as Promise<ArrowTable>,
        close: () => statement.close(),
      }
    },
  })
  const gate = createGate(plans)
  const { guarded } = gate
  const insert = (table: string, stream: Uint8Array, create: boolean) =>
    guarded(table, async () => {
      await plans.forgetBefore(table)
      await connection.insertArrowFromIPCStream(stream, { name: table, create })
    })
  const answer = async (text: string, signal: AbortSignal | undefined) =>
    signal
      ? (await runCancellable(connection, text, signal)).flatMap((batch) => decode(batch))
      : decode((await connection.query(text)) as ArrowTable)
  return {
    async query(sql, params = [], signal) {
      return guarded(sql, async () => {
        signal?.throwIfAborted()
        const text = bind(sql, params)
        await plans.forgetBefore(text)
        return answer(text, signal)
      })
    },
    ask: askBy(plans, guarded, answer),
    putText: (name, text) => db.registerFileText(name, text),
    putFile: (name, file) => db.registerFileHandle(name, file, DuckDBDataProtocol.BROWSER_FILEREADER, true),
    async dropText(name) {
      await db.dropFile(name)
    },
    dump: (sql) => guarded(sql, () => db.runQuery(id, sql)),
    insert,
    restore: (table, bytes) => insert(table, arrowStream(bytes), true),
    async close() {
      gate.close()
      await db.terminate()
    },
  }
}

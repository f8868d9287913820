import { AsyncDuckDB, VoidLogger } from '@duckdb/duckdb-wasm'
import workerUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url'
import wasmUrl from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url'

const db = new AsyncDuckDB(new VoidLogger(), new Worker(new URL(workerUrl, location.href)))
await db.instantiate(new URL(wasmUrl, location.href).href)
const connection = await db.connect()
await connection.query('select 1')
document.body.dataset.ready = ''

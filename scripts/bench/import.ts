/** Three ways of a file into a table, each with an engine of its own: bare DuckDB, PapaParse and insert, this program. */
import { AsyncDuckDB, DuckDBDataProtocol, VoidLogger } from '@duckdb/duckdb-wasm'
import workerUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url'
import wasmUrl from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url'
import Papa from 'papaparse'
import { openWorkspace } from '../../src/app/workspace'
import { csvLine } from '../../src/ingest/table-csv'

export interface Timed {
  readonly milliseconds: number
  readonly rows: number
  /** Longest stretch in which the page could not answer; 0 when none was over 50 ms. */
  readonly longestTask: number
}

async function openBare() {
  const db = new AsyncDuckDB(new VoidLogger(), new Worker(new URL(workerUrl, location.href)))
  await db.instantiate(new URL(wasmUrl, location.href).href)
  return { db, connection: await db.connect() }
}

async function timed(run: () => Promise<number>): Promise<Timed> {
  let longestTask = 0
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longestTask = Math.max(longestTask, duration)
  })
  observer.observe({ type: 'longtask' })
  const began = performance.now()
  const rows = await run()
  const milliseconds = performance.now() - began
  // Entries come a moment after the task.
  await new Promise((resolve) => setTimeout(resolve, 200))
  observer.disconnect()
  return { milliseconds, rows, longestTask }
}

const fileAt = (index: number): File => {
  const file = document.querySelector('input')?.files?.[index]
  if (!file) throw new Error('no file chosen')
  return file
}

async function bare(index: number): Promise<Timed> {
  const { db, connection } = await openBare()
  return timed(async () => {
    await db.registerFileHandle('rows.csv', fileAt(index), DuckDBDataProtocol.BROWSER_FILEREADER, true)
    await connection.query("CREATE TABLE rows AS SELECT * FROM read_csv('rows.csv')")
    const counted = await connection.query('SELECT COUNT(*)::INT AS n FROM rows')
    return Number(counted.get(0)?.n)
  }).finally(() => db.terminate())
}

async function papa(index: number): Promise<Timed> {
  const { db, connection } = await openBare()
  return timed(async () => {
    const { data } = Papa.parse<string[]>(await fileAt(index).text(), { skipEmptyLines: true })
    await db.registerFileText('rows.csv', data.map(csvLine).join('\n'))
    await connection.query("CREATE TABLE rows AS SELECT * FROM read_csv('rows.csv')")
    const counted = await connection.query('SELECT COUNT(*)::INT AS n FROM rows')
    return Number(counted.get(0)?.n)
  })
}

/** Reading, conversion, checks, keeping and merging, as the import page does them. */
async function program(index: number): Promise<Timed> {
  const workspace = await openWorkspace()
  await workspace.ready
  // As the Data screen does while a file is being chosen; both other ways have their engine started, too.
  await workspace.expectFiles()
  return timed(async () => {
    const file = fileAt(index)
    const inspection = await workspace.inspect(file, file.name)
    const prepared = await workspace.prepare(inspection)
    if (!prepared) throw new Error(`refused: ${JSON.stringify(inspection.problems)}`)
    const records = await workspace.commit([prepared])
    return records.reduce((sum, { counts }) => sum + counts.loaded, 0)
  })
}

Object.assign(window, { ways: { bare, papa, program } })
document.body.dataset.ready = ''

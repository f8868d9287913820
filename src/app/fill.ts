import type { Dataset } from '../domain/dataset'
import { datasets } from '../domain/datasets'
import { activeImports, type ImportRecord, type LogEntry } from '../domain/import-record'
import { ownDataset, ownImports } from '../domain/own-table'
import type { Store } from '../snapshots/open-store'
import { dumpTables, restoreTables, type TableCopy } from '../warehouse/copies'
import type { Engine } from '../warehouse/engine'
import { clearFacts, createWarehouse } from '../warehouse/facts'
import { refreshViews } from '../warehouse/views'

/** The own tables of a version, as they are in the warehouse. */
const ownOf = (log: readonly LogEntry[]): Dataset[] =>
  ownImports(activeImports(log)).map(({ own }) => ownDataset(own))

const build = import.meta.env.BUILD_ID

/** Where the files of the log are kept. */
export type Files = Pick<Store, 'readFile'>

/** Reads the files of these imports again, in log order. */
export async function replayFiles(
  engine: Engine,
  store: Files,
  imports: readonly ImportRecord[],
): Promise<void> {
  if (imports.length === 0) return
  const { replay } = await import('./prepare')
  for (const record of imports) await replay(engine, record, await store.readFile(record.sha256))
}

/**
 * Fills a fresh engine with version `log.length`: from the kept copy when there is one, else from the files.
 * Gives whether the copy served.
 */
export async function fill(engine: Engine, store: Store, log: readonly LogEntry[]): Promise<boolean> {
  const [cached] = await Promise.all([store.readCache(log.length, build), createWarehouse(engine)])
  if (cached && (await restoredFrom(engine, cached, log))) return true
  await replayFiles(engine, store, activeImports(log))
  await refreshViews(engine)
  return false
}

/** False, and the facts empty, when the copy turns out to be of no use. */
async function restoredFrom(
  engine: Engine,
  cached: AsyncIterable<TableCopy>,
  log: readonly LogEntry[],
): Promise<boolean> {
  try {
    await restoreTables(engine, cached, ownOf(log))
    return true
  } catch {
    for (const dataset of [...datasets, ...ownOf(log)]) await clearFacts(engine, dataset)
    return false
  }
}

/** Empties the datasets and merges what still counts: after a withdrawal. */
export async function refill(
  engine: Engine,
  store: Files,
  log: readonly LogEntry[],
  touched: readonly Dataset[],
): Promise<void> {
  for (const dataset of touched) await clearFacts(engine, dataset)
  const ids = new Set(touched.map((dataset) => dataset.id))
  await replayFiles(
    engine,
    store,
    activeImports(log).filter((each) => ids.has(each.dataset)),
  )
  await refreshViews(engine)
}

/** Keeps facts and views of this version, so that the next start need not read the files again. */
export async function keepCopy(engine: Engine, store: Store, log: readonly LogEntry[]): Promise<void> {
  await store.writeCache(log.length, build, dumpTables(engine, ownOf(log)))
}

import type { Dataset } from '../domain/dataset'
import { datasets } from '../domain/datasets'
import { hasCases } from '../domain/suppression'
import { piecesOf } from './copies'
import { coverTable } from './covered-rows'
import { type DisputeTotal, hideUnderTotals, putTotals } from './dispute-totals'
import type { Engine } from './engine'
import { createWarehouse } from './facts'
import { createTable, factColumns } from './schema'
import { completeViews } from './views'

/**
 * Fills a fresh engine with the facts of another as they may leave, own tables among them, and works the views out from
 * these. Rows are covered there, so that the other is only read: hidden cells are NULL and named in `_hidden`, and no
 * total that is hidden can be added up from what is left. Nobody may ask the engine before this is done.
 */
export async function copyFacts(
  from: Engine,
  to: Engine,
  own: readonly Dataset[],
  leastShown: number,
  totals: readonly DisputeTotal[],
  onProgress: (done: number, total: number) => void = () => undefined,
): Promise<void> {
  await createWarehouse(to)
  await putTotals(to, totals)
  for (const dataset of own) await to.query(createTable(dataset.id, dataset))
  const wanted = [...datasets, ...own]
  for (const [done, dataset] of wanted.entries()) {
    onProgress(done, wanted.length)
    await copyRows(from, to, dataset)
    if (hasCases(dataset)) await coverThere(to, dataset, leastShown)
  }
  await completeViews(to)
  // The changes are noted for an engine whose facts go on changing.
  await to.query('DROP TABLE IF EXISTS changed_facts')
}

async function copyRows(from: Engine, to: Engine, dataset: Dataset): Promise<void> {
  const list = ['_import', '_row', ...factColumns(dataset).map(({ name }) => name)].join(', ')
  for await (const bytes of piecesOf(from, dataset.id)) {
    const copy = `${dataset.id}_copy`
    await to.restore(copy, bytes)
    await to.query(`INSERT INTO ${dataset.id} (${list}) SELECT ${list} FROM ${copy};\nDROP TABLE ${copy}`)
  }
}

/** Puts the covered rows in the place of the true ones. */
async function coverThere(to: Engine, dataset: Dataset, leastShown: number): Promise<void> {
  const draft = `${dataset.id}_covered`
  await coverTable(to, dataset, draft, leastShown, async (tables) => {
    if (dataset.id === 'disputes') await hideUnderTotals(to, tables)
  })
  await to.query(`DROP TABLE ${dataset.id};\nALTER TABLE ${draft} RENAME TO ${dataset.id}`)
}

/** How many rows of a copy have hidden cells, by dataset; only those that have any. */
export async function hiddenRows(engine: Engine): Promise<Map<string, number>> {
  const counted = datasets
    .filter(hasCases)
    .map(({ id }) => `SELECT '${id}' AS dataset, COUNT(*) AS rows FROM ${id} WHERE _hidden <> ''`)
  const rows = await engine.query(counted.join(' UNION ALL '))
  return new Map(
    rows.flatMap(({ dataset, rows: n }) => (Number(n) > 0 ? [[String(dataset), Number(n)]] : [])),
  )
}

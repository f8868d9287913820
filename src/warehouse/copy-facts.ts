import type { Dataset } from '../domain/dataset'
import { datasets } from '../domain/datasets'
import { hasCases } from '../domain/suppression'
import { piecesOf } from './copies'
import { coveredRows } from './covered-rows'
import type { Engine } from './engine'
import { createWarehouse } from './facts'
import { createTable, factColumns } from './schema'
import { completeViews } from './views'

/**
 * Fills a fresh engine with the facts of another as they may leave (`coveredRows`: hidden cells are NULL and named in
 * `_hidden`), own tables among them, and works the views out from these. Nothing that is done there reaches the facts.
 */
export async function copyFacts(
  from: Engine,
  to: Engine,
  own: readonly Dataset[],
  version: number,
  leastShown: number,
  onProgress: (done: number, total: number) => void = () => undefined,
): Promise<void> {
  await createWarehouse(to)
  for (const dataset of own) await to.query(createTable(dataset.id, dataset))
  const wanted = [...datasets, ...own]
  for (const [done, dataset] of wanted.entries()) {
    onProgress(done, wanted.length)
    const covered = hasCases(dataset)
    const source = covered ? await coveredRows(from, dataset, version, leastShown) : dataset.id
    if (covered) await to.query(`ALTER TABLE ${dataset.id} ADD COLUMN _hidden VARCHAR`)
    const columns = ['_import', '_row', ...factColumns(dataset).map(({ name }) => name)]
    const list = [...columns, ...(covered ? ['_hidden'] : [])].join(', ')
    for await (const bytes of piecesOf(from, source)) {
      const copy = `${dataset.id}_copy`
      await to.restore(copy, bytes)
      await to.query(`INSERT INTO ${dataset.id} (${list}) SELECT ${list} FROM ${copy};\nDROP TABLE ${copy}`)
    }
  }
  await completeViews(to)
  // The changes are noted for an engine whose facts go on changing.
  await to.query('DROP TABLE IF EXISTS changed_facts')
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

import { datasets } from '../domain/datasets'
import type { Engine } from './engine'
import { factColumns } from './schema'
import { completeViews, viewTables } from './views'

/** A table as bytes that only {@link restoreTables} reads. */
export interface TableCopy {
  readonly name: string
  readonly bytes: Uint8Array
}

/** Copies of all facts and views, so that a start need neither read files nor work views out. */
export async function dumpTables(engine: Engine): Promise<TableCopy[]> {
  const copies: TableCopy[] = []
  for (const name of [...datasets.map(({ id }) => id), ...viewTables]) {
    const [filled] = await engine.query(`SELECT 1 AS filled FROM ${name} LIMIT 1`)
    // An empty table has no batch, and without one it cannot be restored; it is made anew.
    if (filled) copies.push({ name, bytes: await engine.dump(`SELECT * FROM ${name}`) })
  }
  return copies
}

/** Fills a fresh warehouse from copies. Facts pass through a table of their own, for a copy knows no ENUM. */
export async function restoreTables(engine: Engine, copies: readonly TableCopy[]): Promise<void> {
  const restored: string[] = []
  for (const { name, bytes } of copies) {
    const dataset = datasets.find(({ id }) => id === name)
    await engine.restore(dataset ? `${name}_copy` : name, bytes)
    if (!dataset) continue
    const columns = ['_import', '_row', ...factColumns(dataset).map((column) => column.name)].join(', ')
    restored.push(
      `INSERT INTO ${name} (${columns}) SELECT ${columns} FROM ${name}_copy`,
      `DROP TABLE ${name}_copy`,
    )
  }
  if (restored.length > 0) await engine.query(restored.join(';\n'))
  await completeViews(engine)
}

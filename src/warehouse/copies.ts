import type { Dataset } from '../domain/dataset'
import { datasets } from '../domain/datasets'
import type { Engine } from './engine'
import { createTable, factColumns } from './schema'
import { completeViews, viewTables } from './views'

/** A table, or some rows of it, as bytes that only {@link restoreTables} reads. */
export interface TableCopy {
  readonly name: string
  readonly bytes: Uint8Array
}

/** So many rows of the widest table are some 3 MB: no piece keeps the page's thread for long. */
const rowsOfPiece = 20_000

/**
 * Copies of all facts, own tables among them, and of the views that are tables, piece by piece in the order of their
 * rows, so that a start need neither read files nor work views out.
 */
export async function* dumpTables(
  engine: Engine,
  own: readonly Dataset[] = [],
  rows = rowsOfPiece,
): AsyncGenerator<TableCopy> {
  for (const name of [...[...datasets, ...own].map(({ id }) => id), ...viewTables]) {
    for await (const bytes of piecesOf(engine, name, rows)) yield { name, bytes }
  }
}

/** The rows of a table in their order, piece by piece, each as bytes for {@link Engine.restore}. */
export async function* piecesOf(
  engine: Engine,
  table: string,
  rows = rowsOfPiece,
): AsyncGenerator<Uint8Array> {
  // An empty piece has no batch, and without one it cannot be restored; an empty table is made anew.
  const pieces = await engine.query(
    `SELECT DISTINCT (rowid // ${rows})::INTEGER AS piece FROM ${table} ORDER BY piece`,
  )
  for (const { piece } of pieces) {
    const from = Number(piece) * rows
    yield await engine.dump(`SELECT * FROM ${table} WHERE rowid BETWEEN ${from} AND ${from + rows - 1}`)
  }
}

/** Fills a fresh warehouse from copies. Facts pass through a table of their own, for a copy knows no ENUM. */
export async function restoreTables(
  engine: Engine,
  copies: AsyncIterable<TableCopy>,
  own: readonly Dataset[] = [],
): Promise<void> {
  const known = [...datasets, ...own]
  for (const dataset of own) await engine.query(createTable(dataset.id, dataset))
  const made = new Set<string>()
  for await (const { name, bytes } of copies) {
    const dataset = known.find(({ id }) => id === name)
    if (dataset || made.has(name)) {
      const columns = dataset
        ? ['_import', '_row', ...factColumns(dataset).map((column) => column.name)].join(', ')
        : '*'
      await engine.restore(`${name}_copy`, bytes)
      await engine.query(
        `INSERT INTO ${name} ${dataset ? `(${columns})` : ''} SELECT ${columns} FROM ${name}_copy;\nDROP TABLE ${name}_copy`,
      )
    } else await engine.restore(name, bytes)
    made.add(name)
  }
  await completeViews(engine)
}

import type { Dataset } from '../../domain/dataset'
import type { Query, Row } from '../../domain/query'
import type { Engine } from '../../warehouse/engine'
import { type RowWish, rowAt, rowCount, rowPage, rowsByImport } from '../../warehouse/rows'

export type Wish = Omit<RowWish, 'from'>

/** What may follow FROM for the rows of a dataset: the one place through which rows leave the facts. */
const sourceOf = (dataset: Dataset): string => `(SELECT *, '' AS _hidden FROM ${dataset.id})`

const run = async (engine: Engine, { sql, params }: Query, signal?: AbortSignal) =>
  engine.query(sql, params, signal)

export async function countRows(engine: Engine, wish: Wish, signal?: AbortSignal): Promise<number> {
  const [row] = await run(engine, rowCount({ ...wish, from: sourceOf(wish.dataset) }), signal)
  return Number(row?.n)
}

/** How many of the wanted rows came with which import. */
export async function countByImport(
  engine: Engine,
  wish: Wish,
  signal?: AbortSignal,
): Promise<(readonly [seq: number, rows: number])[]> {
  const rows = await run(engine, rowsByImport({ ...wish, from: sourceOf(wish.dataset) }), signal)
  return rows.map(({ _import, n }) => [Number(_import), Number(n)])
}

/** Some of the wanted rows, in their order. */
export const readRows = (
  engine: Engine,
  wish: Wish,
  offset: number,
  limit: number,
  signal?: AbortSignal,
): Promise<Row[]> => run(engine, rowPage({ ...wish, from: sourceOf(wish.dataset) }, offset, limit), signal)

/** The row that an import loaded from a record; null when it was rejected or replaced since. */
export async function readRow(
  engine: Engine,
  dataset: Dataset,
  seq: number,
  row: number,
): Promise<Row | null> {
  const [found] = await run(engine, rowAt({ dataset, from: sourceOf(dataset) }, seq, row))
  return found ?? null
}

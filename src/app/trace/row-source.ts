import type { Dataset } from '../../domain/dataset'
import type { Query, Row } from '../../domain/query'
import { coveredRows } from '../../warehouse/covered-rows'
import type { Engine } from '../../warehouse/engine'
import { type RowWish, rowAt, rowCount, rowPage, rowsByImport } from '../../warehouse/rows'
import { safeTotals } from '../safe-totals'

export type Wish = Omit<RowWish, 'from'>

/** The facts as they may leave: at one version, small counts of disputes covered (domain/suppression). */
export interface Facts {
  readonly engine: Engine
  readonly version: number
  readonly leastShown: number
}

/** What may follow FROM for the rows of a dataset: the one place through which rows leave the facts. */
const sourceOf = ({ engine, version, leastShown }: Facts, dataset: Dataset): Promise<string> =>
  coveredRows(engine, dataset, version, leastShown, async ({ id }) =>
    id === 'disputes' ? safeTotals(engine, leastShown) : [],
  )

async function ask(
  facts: Facts,
  wish: Wish,
  question: (wish: RowWish) => Query,
  signal?: AbortSignal,
): Promise<Row[]> {
  const { sql, params } = question({ ...wish, from: await sourceOf(facts, wish.dataset) })
  return facts.engine.query(sql, params, signal)
}

export async function countRows(facts: Facts, wish: Wish, signal?: AbortSignal): Promise<number> {
  const [row] = await ask(facts, wish, rowCount, signal)
  return Number(row?.n)
}

/** How many of the wanted rows came with which import. */
export async function countByImport(
  facts: Facts,
  wish: Wish,
  signal?: AbortSignal,
): Promise<(readonly [seq: number, rows: number])[]> {
  const rows = await ask(facts, wish, rowsByImport, signal)
  return rows.map(({ _import, n }) => [Number(_import), Number(n)])
}

/** Some of the wanted rows, in their order. */
export const readRows = (
  facts: Facts,
  wish: Wish,
  offset: number,
  limit: number,
  signal?: AbortSignal,
): Promise<Row[]> => ask(facts, wish, (each) => rowPage(each, offset, limit), signal)

/** The row that an import loaded from a record; null when it was rejected or replaced since. */
export async function readRow(facts: Facts, dataset: Dataset, seq: number, row: number): Promise<Row | null> {
  const { sql, params } = rowAt({ dataset, from: await sourceOf(facts, dataset) }, seq, row)
  const [found] = await facts.engine.query(sql, params)
  return found ?? null
}

import { datasetOf, datasets } from '../../src/domain/datasets'
import type { ColumnMap, Scale } from '../../src/domain/import-record'
import type { TextTable } from '../../src/domain/table'
import { type Converted, convert } from '../../src/warehouse/convert'
import type { Engine } from '../../src/warehouse/engine'
import { openNodeEngine } from '../../src/warehouse/engine-node'
import { clearFacts, createWarehouse, mergeFacts } from '../../src/warehouse/facts'
import { refreshViews } from '../../src/warehouse/views'

let shared: Promise<Engine> | null = null

async function start(): Promise<Engine> {
  const engine = await openNodeEngine()
  await createWarehouse(engine)
  return engine
}

/**
 * A real DuckDB with empty facts. Test files of one worker share the engine, for its start costs a second; each begins
 * with everything cleared, and closing it is left to the end of the worker.
 */
export async function openTestWarehouse(): Promise<Engine> {
  shared ??= start()
  const engine = await shared
  for (const dataset of datasets) await clearFacts(engine, dataset)
  await refreshViews(engine)
  return { ...engine, close: async () => undefined }
}

/** A table whose headers are the dataset's own column names: lines of comma-separated cells. */
export function tableOf(header: string, lines: readonly string[]): TextTable {
  return {
    header: header.split(',').map((name) => name.trim()),
    rows: lines.map((line, index) => ({ row: index + 2, cells: line.split(',').map((cell) => cell.trim()) })),
  }
}

export const mapByName = (table: TextTable, scale?: Scale): ColumnMap[] =>
  table.header.map((name, index) => ({
    column: name,
    source: { index, header: name },
    ...(scale ? { scale } : {}),
  }))

let seq = 0

/** Converts and merges rows given as text; the later call wins per business key. */
export async function load(
  engine: Engine,
  datasetId: string,
  header: string,
  lines: readonly string[],
): Promise<Converted> {
  const dataset = datasetOf(datasetId)
  const table = tableOf(header, lines)
  seq += 1
  const converted = await convert(engine, `draft_${seq}`, dataset, mapByName(table), table)
  await mergeFacts(engine, dataset, converted.table, seq)
  await refreshViews(engine)
  return converted
}

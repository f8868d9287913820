import { Int32, Table, tableToIPC, Utf8, vectorFromArray } from 'apache-arrow'
import type { Engine } from './engine'

/**
 * Puts rows of text into a new table, all columns VARCHAR except an INTEGER `_row` when named. As Arrow they pass no reader
 * that could lose one.
 */
export async function putRows(
  engine: Engine,
  table: string,
  columns: readonly string[],
  rows: Iterable<readonly (string | null)[]>,
): Promise<void> {
  const all = [...rows]
  // Without a row there is no batch, and without a batch no table.
  if (all.length === 0) {
    const types = columns.map((name) => `${name} ${name === '_row' ? 'INTEGER' : 'VARCHAR'}`)
    await engine.query(`CREATE TABLE ${table} (${types.join(', ')})`)
    return
  }
  const vectors = columns.map((name, place) => {
    const cells = all.map((row) => row[place] ?? null)
    return [
      name,
      name === '_row' ? vectorFromArray(cells.map(Number), new Int32()) : vectorFromArray(cells, new Utf8()),
    ]
  })
  await engine.insert(table, tableToIPC(new Table(Object.fromEntries(vectors)), 'stream'), true)
}

import { Int32, makeData, Table, tableToIPC, Utf8, Vector } from 'apache-arrow'
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
    return [name, name === '_row' ? numbersOf(cells) : textsOf(cells)]
  })
  await engine.insert(table, tableToIPC(new Table(Object.fromEntries(vectors)), 'stream'), true)
}

// Arrow's own builders make functions of strings, which the content policy of the page refuses.
function numbersOf(cells: readonly (string | null)[]): Vector {
  const data = Int32Array.from(cells, Number)
  return new Vector([makeData({ type: new Int32(), data, length: data.length })])
}

function textsOf(cells: readonly (string | null)[]): Vector {
  const encoder = new TextEncoder()
  const texts = cells.map((cell) => encoder.encode(cell ?? ''))
  const valueOffsets = new Int32Array(cells.length + 1)
  for (const [at, { length }] of texts.entries()) valueOffsets[at + 1] = (valueOffsets[at] as number) + length
  const data = new Uint8Array(valueOffsets[cells.length] as number)
  const nullBitmap = new Uint8Array(Math.ceil(cells.length / 8))
  let nullCount = 0
  for (const [at, cell] of cells.entries()) {
    data.set(texts[at] as Uint8Array, valueOffsets[at])
    if (cell === null) nullCount += 1
    else nullBitmap[at >> 3] = (nullBitmap[at >> 3] as number) | (1 << (at & 7))
  }
  return new Vector([
    makeData({ type: new Utf8(), length: cells.length, data, valueOffsets, nullBitmap, nullCount }),
  ])
}

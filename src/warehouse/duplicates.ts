import type { Dataset } from '../domain/dataset'
import type { ColumnMap } from '../domain/import-record'
import type { Engine } from './engine'
import type { Reading } from './readings'
import { keyColumns, quoted } from './schema'
import type { Ids, Staged } from './staging'

/** So many combinations of keys are marked in an array of 64 MB. */
const mostCombinations = 2 ** 26

/** Marks in `_bad` the later rows of those with the same key; gives whether there are any. */
export async function markDuplicates(engine: Engine, dataset: Dataset, table: string): Promise<boolean> {
  const keys = keyColumns(dataset).join(', ')
  // Where all hashes differ no two keys are the same; to sort a million takes as long as to read them.
  const [hashes] = await engine.query(`SELECT COUNT(*) - COUNT(DISTINCT hash(${keys})) AS n FROM ${table}`)
  if (hashes?.n === 0) return false
  await engine.query(
    `UPDATE ${table} SET _bad = ${quoted(`${dataset.key.at(-1)}:duplicate_key:`)} || again.first FROM (
      SELECT _row, MIN(_row) OVER (PARTITION BY ${keys}) AS first FROM ${table} WHERE _bad = '' QUALIFY _row > first) AS again
      WHERE ${table}._row = again._row`,
  )
  return true
}

/**
 * True when no two rows have the same key, as far as that follows from the texts alone: it is found out here while the
 * engine still reads the rows. False says nothing.
 */
export async function keysDiffer(
  { key }: Dataset,
  mapping: readonly ColumnMap[],
  { ids }: Staged,
  texts: ReadonlyMap<string, Reading>,
): Promise<boolean> {
  const columns: { ids: Ids; count: number }[] = []
  for (const name of key.filter((each) => mapping.some(({ column }) => column === each))) {
    // Each text of the column has to read as a value of its own.
    const count = texts.get(name)?.apart
    const column = ids.get(name)
    if (!count || (!column && count > 1)) return false
    if (column) columns.push({ ids: column, count })
  }
  const combinations = columns.reduce((product, { count }) => product * count, 1)
  if (columns.length === 0 || combinations > mostCombinations) return false
  return allDiffer(columns, combinations)
}

/** Rows looked at between two answers of the page's thread: some 20 ms. */
const atOnce = 1_000_000

async function allDiffer(
  columns: readonly { readonly ids: Ids; readonly count: number }[],
  combinations: number,
): Promise<boolean> {
  const rows = columns[0]?.ids.length ?? 0
  const seen = new Uint8Array(combinations)
  const codes = new Uint32Array(Math.min(rows, atOnce))
  for (let from = 0; from < rows; from += atOnce) {
    const to = Math.min(rows, from + atOnce)
    codes.fill(0)
    for (const { ids, count } of columns) addTo(codes, ids.subarray(from, to), count)
    for (let row = 0; row < to - from; row++) {
      const code = codes[row] as number
      if (seen[code] === 1) return false
      seen[code] = 1
    }
    await new Promise((resolve) => setTimeout(resolve))
  }
  return true
}

function addTo(codes: Uint32Array, ids: Ids, count: number): void {
  for (let row = 0; row < ids.length; row++)
    codes[row] = (codes[row] as number) * count + (ids[row] as number)
}

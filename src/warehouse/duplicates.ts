import type { Dataset } from '../domain/dataset'
import type { ColumnMap } from '../domain/import-record'
import type { Engine } from './engine'
import type { Reading } from './readings'
import { keyColumns, quoted } from './schema'
import type { Staged } from './staging'

interface Keyed extends Pick<Staged, 'keyed'> {
  /** Readings of the columns whose texts are known. */
  readonly texts: ReadonlyMap<string, Reading>
}

/** So many combinations of keys are marked in a string of 16 MB. */
const mostCombinations = 2 ** 27

/** Marks in `_bad` the later rows of those with the same key; gives whether there are any. */
export async function markDuplicates(
  engine: Engine,
  dataset: Dataset,
  mapping: readonly ColumnMap[],
  table: string,
  keyed: Keyed,
): Promise<boolean> {
  if (await allDiffer(engine, dataset, mapping, table, keyed)) return false
  const keys = keyColumns(dataset).join(', ')
  await engine.query(
    `UPDATE ${table} SET _bad = ${quoted(`${dataset.key.at(-1)}:duplicate_key:`)} || again.first FROM (
      SELECT _row, MIN(_row) OVER (PARTITION BY ${keys}) AS first FROM ${table} WHERE _bad = '' QUALIFY _row > first) AS again
      WHERE ${table}._row = again._row`,
  )
  return true
}

/** Sorting a million keys takes as long as reading them, so cheaper ways are tried first; true only when no two are the same. */
async function allDiffer(
  engine: Engine,
  dataset: Dataset,
  mapping: readonly ColumnMap[],
  table: string,
  { keyed, texts }: Keyed,
): Promise<boolean> {
  const combination = combinationOf(dataset, mapping, texts)
  if (combination) {
    const [bits] = await engine.query(
      `SELECT COUNT(*) - bit_count(BITSTRING_AGG(${combination.sql}, 0, ${combination.count - 1})) AS n FROM ${keyed}`,
    )
    if (bits?.n === 0) return true
  }
  // Where all hashes differ no two keys are the same.
  const keys = keyColumns(dataset).join(', ')
  const [hashes] = await engine.query(`SELECT COUNT(*) - COUNT(DISTINCT hash(${keys})) AS n FROM ${table}`)
  return hashes?.n === 0
}

/** One number for each combination of key texts; null unless each text of every key column reads as a value of its own. */
function combinationOf(
  { key }: Dataset,
  mapping: readonly ColumnMap[],
  texts: ReadonlyMap<string, Reading>,
): { readonly sql: string; readonly count: number } | null {
  let [sql, count] = ['0', 1]
  for (const name of key.filter((each) => mapping.some(({ column }) => column === each))) {
    const apart = texts.get(name)?.apart
    if (!apart) return null
    sql = `(${sql}) * ${apart} + ${name}_key::INTEGER`
    count *= apart
  }
  return count > 1 && count <= mostCombinations ? { sql, count } : null
}

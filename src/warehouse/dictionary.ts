import { cellReader, isDictionary } from '../domain/cells'
import { columnOf, type Dataset } from '../domain/dataset'
import type { ColumnMap } from '../domain/import-record'
import type { Row } from '../domain/query'
import type { Engine } from './engine'
import { quoted } from './schema'
import type { Staged } from './staging'
import { putRows } from './text-rows'

const columns = ['name', 'raw', 'value', 'value_to', 'grain', 'problem', 'marks'] as const

/** As many texts as are read between two answers of the engine: a few milliseconds of the page's thread. */
const batch = 4000

/**
 * Table `<staged>_words`: for every mapped column with few distinct texts (codes, dates, periods, flags) one row per
 * distinct text with what it reads as. Thus each text is read once, by the same code that tests read it with. A column
 * of many texts, as one mapped by mistake, comes in batches.
 */
export async function putDictionary(
  engine: Engine,
  { rows, distinct }: Staged,
  dataset: Dataset,
  mapping: readonly ColumnMap[],
): Promise<string> {
  const mapped = mapping.filter(({ column }) => isDictionary(columnOf(dataset, column)))
  const readers = new Map(mapped.map(({ column }) => [column, cellReader(columnOf(dataset, column))]))
  const table = `${rows}_words`
  const parts = mapped.map(({ column }) => {
    const texts = distinct.get(column)?.texts
    return texts
      ? `SELECT ${quoted(column)} AS name, raw FROM (${texts}) GROUP BY raw`
      : `SELECT ${quoted(column)} AS name, ${column} AS raw FROM ${rows} GROUP BY ${column}`
  })
  const sql = parts.join(' UNION ALL ')
  const few = sql === '' ? [] : await engine.query(`${sql} LIMIT ${batch + 1}`)
  await putRows(
    engine,
    table,
    columns,
    few.slice(0, batch).map((row) => wordOf(row, readers)),
  )
  if (few.length > batch) await putMany(engine, table, sql, readers)
  return table
}

/** The same for more texts than the page reads in one go: from a table, whose rows have an order. */
async function putMany(
  engine: Engine,
  table: string,
  sql: string,
  readers: ReadonlyMap<string, Reader>,
): Promise<void> {
  const [texts, next] = [`${table}_texts`, `${table}_next`]
  await engine.query(`DELETE FROM ${table};\nCREATE OR REPLACE TABLE ${texts} AS ${sql}`)
  try {
    for (let from = 0; ; from += batch) {
      const rows = await engine.query(
        `SELECT name, raw FROM ${texts} WHERE rowid BETWEEN ${from} AND ${from + batch - 1}`,
      )
      if (rows.length === 0) return
      const words = rows.map((row) => wordOf(row, readers))
      await putRows(engine, next, columns, words)
      await engine.query(`INSERT INTO ${table} FROM ${next};\nDROP TABLE ${next}`)
    }
  } finally {
    await engine.query(`DROP TABLE ${texts};\nDROP TABLE IF EXISTS ${next}`)
  }
}

function wordOf({ name, raw }: Row, readers: ReadonlyMap<string, Reader>): (string | null)[] {
  const read = readers.get(String(name))?.(String(raw))
  return [
    String(name),
    String(raw),
    read?.value ?? null,
    read?.to ?? null,
    read?.grain ?? null,
    read?.problem ?? null,
    read?.marks?.join(',') ?? null,
  ]
}

type Reader = ReturnType<typeof cellReader>

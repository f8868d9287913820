import { cellReader, isDictionary } from '../domain/cells'
import { columnOf, type Dataset } from '../domain/dataset'
import type { ColumnMap } from '../domain/import-record'
import type { Engine } from './engine'
import { quoted } from './schema'
import { putRows } from './text-rows'

const columns = ['name', 'raw', 'value', 'value_to', 'grain', 'problem'] as const

/**
 * Table `<staged>_words`: for every mapped column with few distinct texts (codes, dates, periods, flags) one row per
 * distinct text with what it reads as. Thus each text is read once, by the same code that tests read it with.
 */
export async function putDictionary(
  engine: Engine,
  staged: string,
  dataset: Dataset,
  mapping: readonly ColumnMap[],
): Promise<string> {
  const mapped = mapping.filter(({ column }) => isDictionary(columnOf(dataset, column)))
  const parts = mapped.map(
    ({ column }) => `SELECT ${quoted(column)} AS name, ${column} AS raw FROM ${staged} GROUP BY ${column}`,
  )
  const distinct = parts.length === 0 ? [] : await engine.query(parts.join(' UNION ALL '))
  const readers = new Map(mapped.map(({ column }) => [column, cellReader(columnOf(dataset, column))]))
  const rows = distinct.map(({ name, raw }) => {
    const read = readers.get(String(name))?.(String(raw ?? ''))
    return [
      String(name),
      String(raw ?? ''),
      read?.value ?? null,
      read?.to ?? null,
      read?.grain ?? null,
      read?.problem ?? null,
    ]
  })
  const table = `${staged}_words`
  await putRows(engine, table, columns, rows)
  return table
}

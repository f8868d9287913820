import type { Column, Dataset } from '../domain/dataset'
import type { Warning } from '../domain/problem'
import { columnWarnings } from './check-warnings'
import type { Engine } from './engine'

/** Codes that stand on no list: one warning for each, with its first row, where the list they belong to is loaded. */
export async function unknownCodes(engine: Engine, dataset: Dataset, table: string): Promise<Warning[]> {
  const queries = []
  for (const column of dataset.columns) {
    const list = listOf(column, dataset)
    if (!list) continue
    const [loaded] = await engine.query(`SELECT 1 AS n FROM (${list}) LIMIT 1`)
    if (!loaded) continue
    queries.push({
      id: column.name,
      sql: `SELECT MIN(_row) AS _row, ${column.name} AS value FROM ${table}
        WHERE ${column.name} IS NOT NULL AND ${column.name} NOT IN (${list}) GROUP BY ${column.name}`,
    })
  }
  return columnWarnings(engine, 'unknown_code', queries)
}

/** The codes on the list; null for the column that is the list. */
function listOf({ name, refers }: Column, { id }: Dataset): string | null {
  if (!refers || (refers.dataset === id && refers.column === name)) return null
  return `SELECT ${refers.column} FROM ${refers.dataset} WHERE ${refers.column} IS NOT NULL`
}

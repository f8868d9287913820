import type { Column, Dataset } from '../domain/dataset'
import type { Warning } from '../domain/problem'
import { columnWarnings } from './check-warnings'
import type { Engine } from './engine'
import { sameThing, thingColumns } from './row-keys'

/** Fewer amounts than this say nothing about what is usual. */
const enough = 8
/** The middle amount is looked for among at most about this many rows. */
const sampled = 10_000

/**
 * Amounts about ten thousand times larger or smaller than the last one of the same key that is loaded, or, where there is
 * none, than the middle one of their column: 元 written for 万元 or the other way round (domain.md §7).
 */
export async function farFromUsual(engine: Engine, dataset: Dataset, table: string): Promise<Warning[]> {
  const money = dataset.columns.filter(({ kind }) => kind === 'money')
  if (money.length === 0) return []
  const [counted] = await engine.query(`SELECT COUNT(*) AS n FROM ${table}`)
  const every = Math.max(1, Math.floor(Number(counted?.n) / sampled))
  const [facts] = await engine.query(`SELECT 1 AS n FROM ${dataset.id} LIMIT 1`)
  const queries = money.map((column) => ({
    id: column.name,
    sql: usualSql(dataset, column, table, every, facts !== undefined),
  }))
  return columnWarnings(engine, 'far_from_usual', queries)
}

function usualSql(
  dataset: Dataset,
  { name }: Column,
  table: string,
  every: number,
  hasFacts: boolean,
): string {
  const things = thingColumns(dataset).map((key) => `${key}, `)
  const last = `SELECT ${things.join('')}arg_max(ABS(${name})::DOUBLE, ${timeOf(dataset)}) AS last
    FROM ${dataset.id} WHERE ${name} <> 0 GROUP BY ALL`
  const earlier = hasFacts ? `LEFT JOIN (${last}) AS old ON ${sameThing(dataset)}` : ''
  const middle = `SELECT CASE WHEN COUNT(*) >= ${enough} THEN MEDIAN(ABS(${name})::DOUBLE) END AS middle
    FROM ${table} WHERE ${name} <> 0 AND _row % ${every} = 0`
  const ratio = `ABS(${name})::DOUBLE / usual`
  return `SELECT _row, ${name}::VARCHAR AS value FROM (
      SELECT new._row, new.${name}, ${hasFacts ? 'COALESCE(old.last, middle)' : 'middle'} AS usual
      FROM ${table} AS new ${earlier} CROSS JOIN (${middle})
    ) WHERE ${name} <> 0 AND usual > 0
      AND (${ratio} BETWEEN 3162 AND 31623 OR ${ratio} BETWEEN 1 / 31623.0 AND 1 / 3162.0)`
}

function timeOf({ dated, key }: Dataset): string {
  if (!dated) return '_import'
  if ('period' in dated) return key.includes(dated.period) ? `${dated.period}_to` : '_import'
  return dated.month ? `${dated.year} * 12 + ${dated.month}` : dated.year
}

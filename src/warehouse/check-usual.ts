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
export async function farFromUsual(
  engine: Engine,
  dataset: Dataset,
  table: string,
  rows: number,
): Promise<Warning[]> {
  const money = dataset.columns.filter(({ kind }) => kind === 'money')
  if (money.length === 0) return []
  const every = Math.max(1, Math.floor(rows / sampled))
  const [facts] = await engine.query(`SELECT 1 AS n FROM ${dataset.id} LIMIT 1`)
  const queries = facts
    ? money.map(({ name }) => ({ id: name, sql: againstLastSql(dataset, name, table, every) }))
    : await againstMiddles(engine, money, table, every)
  return queries.length > 0 ? columnWarnings(engine, 'far_from_usual', queries) : []
}

const middleSql = (name: string, table: string, every: number): string =>
  `SELECT CASE WHEN COUNT(*) >= ${enough} THEN MEDIAN(ABS(${name})::DOUBLE) END AS middle
    FROM ${table} WHERE ${name} <> 0 AND _row % ${every} = 0`

/** SQL that holds for an amount that far from `usual`. */
function isFar(name: string, usual: string): string {
  const ratio = `ABS(${name})::DOUBLE / ${usual}`
  return `(${ratio} BETWEEN 3162 AND 31623 OR ${ratio} BETWEEN 1 / 31623.0 AND 1 / 3162.0)`
}

/** Bounds in decimals, a little wider than is usual, so that an amount within them needs no division. */
const nearest = (usual: number): string =>
  `${(Math.ceil((usual / 3161) * 100) / 100).toFixed(2)} AND ${(Math.floor(usual * 3161 * 100) / 100).toFixed(2)}`

function againstLastSql(dataset: Dataset, name: string, table: string, every: number): string {
  const things = thingColumns(dataset).map((key) => `${key}, `)
  const last = `SELECT ${things.join('')}arg_max(ABS(${name})::DOUBLE, ${timeOf(dataset)}) AS last
    FROM ${dataset.id} WHERE ${name} <> 0 GROUP BY ALL`
  return `SELECT _row, ${name}::VARCHAR AS value FROM (
      SELECT new._row, new.${name}, COALESCE(old.last, middle) AS usual
      FROM ${table} AS new LEFT JOIN (${last}) AS old ON ${sameThing(dataset)} CROSS JOIN (${middleSql(name, table, every)})
    ) WHERE ${name} <> 0 AND usual > 0 AND ${isFar(name, 'usual')}`
}

/**
 * Where nothing is loaded all amounts of a column are held against one. Whether any can be far from it is told from the
 * bounds outside of which they lie, without working out a ratio for a million amounts of which none is.
 */
async function againstMiddles(
  engine: Engine,
  money: readonly Column[],
  table: string,
  every: number,
): Promise<{ id: string; sql: string }[]> {
  const middles = money.map(({ name }) => `(${middleSql(name, table, every)}) AS ${name}`)
  const [found] = await engine.query(`SELECT ${middles.join(', ')}`)
  return money.flatMap(({ name }) => {
    const middle = found?.[name]
    if (typeof middle !== 'number' || middle === 0) return []
    return {
      id: name,
      sql: `SELECT _row, ${name}::VARCHAR AS value FROM ${table}
        WHERE ${name} <> 0 AND ABS(${name}) NOT BETWEEN ${nearest(middle)} AND ${isFar(name, String(middle))}`,
    }
  })
}

function timeOf({ dated, key }: Dataset): string {
  if (!dated) return '_import'
  if ('period' in dated) return key.includes(dated.period) ? `${dated.period}_to` : '_import'
  return dated.month ? `${dated.year} * 12 + ${dated.month}` : dated.year
}

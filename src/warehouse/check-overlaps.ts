import type { Dataset } from '../domain/dataset'
import type { Warning } from '../domain/problem'
import { columnWarnings } from './check-warnings'
import type { Engine } from './engine'
import { sameKey, sameThing } from './row-keys'

/** Rows that replace loaded ones, import by import, and rows whose period overlaps with another of the same thing. */
export async function overlaps(engine: Engine, dataset: Dataset, table: string): Promise<Warning[]> {
  return [...(await replaced(engine, dataset, table)), ...(await periodOverlaps(engine, dataset, table))]
}

async function replaced(engine: Engine, dataset: Dataset, table: string): Promise<Warning[]> {
  // A ledger is given whole each time: that it replaces itself is no news.
  if (!dataset.dated) return []
  const [facts] = await engine.query(`SELECT 1 AS n FROM ${dataset.id} LIMIT 1`)
  if (!facts) return []
  const rows = await engine.query(
    `SELECT old._import AS import, COUNT(*) AS n, MIN(new._row) AS first FROM ${table} AS new
     JOIN ${dataset.id} AS old ON ${sameKey(dataset)} GROUP BY old._import ORDER BY old._import`,
  )
  return rows.map((row) => ({
    code: 'replaces_earlier',
    column: String(row.import),
    row: Number(row.first),
    value: String(row.n),
  }))
}

/** Months and the quarter they lie in: only where more than one kind of period is there. */
async function periodOverlaps(engine: Engine, dataset: Dataset, table: string): Promise<Warning[]> {
  const { dated, id, key } = dataset
  if (!dated || !('period' in dated) || !key.includes(dated.period)) return []
  const { period } = dated
  const both = (columns: string) =>
    `SELECT ${columns} FROM ${id} UNION ALL BY NAME SELECT ${columns} FROM ${table}`
  // To count the kinds takes four times as long as to look for a second one.
  const [other] = await engine.query(
    `SELECT 1 AS n FROM (${both(`${period}_grain`)}) WHERE ${period}_grain <> (SELECT ${period}_grain FROM ${table} WHERE ${period}_grain IS NOT NULL LIMIT 1) LIMIT 1`,
  )
  if (!other) return []
  const span = `strftime(old.${period}, '%Y-%m') || '–' || strftime(old.${period}_to, '%Y-%m')`
  return columnWarnings(engine, 'period_overlap', [
    {
      id: period,
      sql: `SELECT new._row, MIN(${span}) AS value FROM ${table} AS new JOIN (${both('*')}) AS old
        ON ${sameThing(dataset)} AND new.${period} <= old.${period}_to AND old.${period} <= new.${period}_to
        AND old.${period}_grain <> new.${period}_grain GROUP BY new._row`,
    },
  ])
}

import type { Dataset } from '../domain/dataset'
import type { Warning } from '../domain/problem'
import type { Engine } from './engine'

const shown = 20

/** Rows of `table` that breach a check of their dataset, as warnings: `column` is the check's id. */
export async function checkRows(engine: Engine, dataset: Dataset, table: string): Promise<Warning[]> {
  const checks = dataset.checks ?? []
  if (checks.length === 0) return []
  const parts = checks.map(
    ({ id, holds }) =>
      `(SELECT '${id}' AS id, _row FROM ${table} WHERE NOT (${holds}) ORDER BY _row LIMIT ${shown})`,
  )
  const rows = await engine.query(parts.join(' UNION ALL '))
  return rows.map(({ id, _row }) => ({ code: 'check_failed', column: String(id), row: Number(_row) }))
}

/** What the rows of a file say against their own dataset, the facts that are loaded and each other: warnings with rows. */
import type { Dataset } from '../domain/dataset'
import type { Warning } from '../domain/problem'
import { unknownCodes } from './check-codes'
import { overlaps } from './check-overlaps'
import { sumsOfOthers } from './check-sums'
import { farFromUsual } from './check-usual'
import { columnWarnings } from './check-warnings'
import type { Engine } from './engine'

/** Warnings about the `rows` rows of `table`, which is typed and not yet merged: `column` is a check's id or a column's name. */
export async function checkRows(
  engine: Engine,
  dataset: Dataset,
  table: string,
  rows: number,
): Promise<Warning[]> {
  return [
    ...(await breaches(engine, dataset, table)),
    ...(await unknownCodes(engine, dataset, table)),
    ...(await farFromUsual(engine, dataset, table, rows)),
    ...(await overlaps(engine, dataset, table)),
    ...(await sumsOfOthers(engine, dataset, table)),
  ]
}

async function breaches(engine: Engine, dataset: Dataset, table: string): Promise<Warning[]> {
  const within = (dataset.checks ?? []).map(({ id, holds }) => ({
    id,
    sql: `SELECT _row, NULL AS value FROM ${table} WHERE NOT (${holds})`,
  }))
  const across = []
  for (const { id, with: other, breaches: sql } of dataset.crossChecks ?? []) {
    const [loaded] = await engine.query(`SELECT 1 AS n FROM ${other} LIMIT 1`)
    if (loaded) {
      across.push({ id, sql: `SELECT _row, NULL AS value FROM (${sql.replaceAll('$rows', table)})` })
    }
  }
  return columnWarnings(engine, 'check_failed', [...within, ...across])
}

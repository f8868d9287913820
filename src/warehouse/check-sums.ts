import type { Dataset } from '../domain/dataset'
import type { Warning } from '../domain/problem'
import { columnWarnings } from './check-warnings'
import type { Engine } from './engine'

/** A file of more rows was not put together by hand. */
const mostRows = 50_000

/**
 * Reporters all of whose figures of a period are the sums of the others: a total that is not called one, which would count
 * everything twice. At least two others and two figures above zero, for a single one may be so by chance.
 */
export async function sumsOfOthers(engine: Engine, dataset: Dataset, table: string): Promise<Warning[]> {
  const { reporter } = dataset
  const measures = dataset.columns.flatMap(({ name, kind }) =>
    kind === 'count' || kind === 'money' ? [name] : [],
  )
  const [counted] = await engine.query(`SELECT COUNT(*) AS n FROM ${table}`)
  if (!reporter || measures.length < 2 || Number(counted?.n) > mostRows) return []
  const sums = measures.map((name) => `SUM(${name}) AS ${name}`).join(', ')
  const period = periodOf(dataset)
  const isSum = measures.map((name) => `(one.${name} IS NULL OR 2 * one.${name} = whole.${name})`)
  const above = measures.map((name) => `COALESCE(one.${name} > 0, false)::INT`)
  const sql = `WITH one AS (
      SELECT ${reporter} AS value, ${period} AS period, MIN(_row) AS _row, ${sums} FROM ${table} GROUP BY ALL
    ), whole AS (SELECT period, COUNT(*) AS reporters, ${sums} FROM one GROUP BY period)
    SELECT _row, value FROM one JOIN whole USING (period)
    WHERE reporters > 2 AND ${isSum.join(' AND ')} AND ${above.join(' + ')} > 1`
  return columnWarnings(engine, 'sum_of_others', [{ id: reporter, sql }])
}

function periodOf({ dated }: Dataset): string {
  if (!dated) return '0'
  if ('period' in dated) return `(${dated.period}, ${dated.period}_to)`
  return dated.month ? `${dated.year} * 12 + ${dated.month}` : dated.year
}

import type { Dataset } from '../domain/dataset'
import { datasets } from '../domain/datasets'
import { orgUnits } from '../domain/datasets/org-units'

/** Units are expected by the list of the organisation; who is not on it, and other reporters, as monitoring points, from their first report on. */
const expectedSql = (reporter: string): string =>
  reporter === 'unit_code'
    ? `SELECT unit_code, unit_code AS reporter, NULL::DATE AS since FROM ${orgUnits.id}
        UNION ALL
        SELECT reporter AS unit_code, reporter, MIN(first) AS since FROM heard
        WHERE reporter NOT IN (SELECT unit_code FROM ${orgUnits.id}) GROUP BY reporter`
    : `SELECT arg_max(unit_code, first) AS unit_code, reporter, MIN(first) AS since FROM heard GROUP BY reporter`

/**
 * True of a row whose known numbers are all 0: a report of zero, which is neither silence nor an unknown figure. CASE
 * leaves a row at its first other number.
 */
const zeroSql = ({ columns }: Dataset): string => {
  const numbers = columns
    .filter(({ kind }) => kind === 'count' || kind === 'number' || kind === 'money')
    .map(({ name }) => name)
  const others = numbers.map((name) => `WHEN ${name} <> 0 THEN false`)
  return `CASE ${others.join(' ')} ELSE COALESCE(${numbers.join(', ')}) IS NOT NULL END`
}

/**
 * Whether each reporter has told of each month; a report on a longer period tells of all its months. The records are
 * looked at once: there can be a million of them, and only some thousand reports.
 */
function reportSql(dataset: Dataset, reporter: string, period: string): string {
  const says = dataset.columns.some(({ name }) => name === 'reported') ? 'reported IS NOT FALSE' : 'true'
  return `SELECT * FROM (WITH heard AS MATERIALIZED (
      SELECT ${reporter} AS reporter, ${reporter === 'unit_code' ? '' : `arg_max(unit_code, ${period}) AS unit_code, `}${period} AS first, ${period}_to AS last,
        MAX(${period}_grain) AS grain, BOOL_OR(${says}) AS told, BOOL_AND(${zeroSql(dataset)}) FILTER (WHERE ${says}) AS zero
      FROM ${dataset.id} GROUP BY ${reporter}, ${period}, ${period}_to)
    SELECT calendar.month AS month, '${dataset.id}' AS dataset, expected.unit_code AS unit_code,
      expected.reporter AS reporter, ${reporter === 'point_code' ? 'expected.reporter' : 'NULL::VARCHAR'} AS point_code, 1 AS expected, (COUNT(report.reporter) > 0)::INTEGER AS reported,
      BOOL_AND(report.zero)::INTEGER AS zero
    FROM calendar
    -- Monthly reports are due to the last month of all facts, those on longer periods when the period is over.
    JOIN (SELECT MIN(first) AS first, CASE WHEN MAX(grain) = 'month' THEN (SELECT MAX(month) FROM calendar)
      ELSE MAX(last) END AS last FROM heard) AS due ON calendar.month BETWEEN due.first AND due.last
    JOIN (${expectedSql(reporter)}) AS expected
      ON expected.since IS NULL OR expected.since <= calendar.month
    LEFT JOIN (SELECT * FROM heard WHERE told) AS report
      ON report.reporter = expected.reporter AND calendar.month BETWEEN report.first AND report.last
    GROUP BY calendar.month, expected.unit_code, expected.reporter)`
}

/**
 * View `reports`: one row per dataset, reporter and month in which a report was due, `reported` 1 or 0, `zero` 1 where all
 * it tells is 0 and unknown where nothing was told. It follows from the records of the datasets that name a reporter; of
 * those without a row nothing is due, so that only the `filled` ones have to be asked: to ask an empty one takes 7 ms.
 */
export function reportsSql(filled: ReadonlySet<string> = new Set(datasets.map(({ id }) => id))): string {
  const parts = datasets.flatMap((dataset) => {
    const { reporter, dated, id } = dataset
    const sql = reporter && dated && 'period' in dated ? reportSql(dataset, reporter, dated.period) : null
    return sql ? [{ id, sql }] : []
  })
  const told = parts.filter(({ id }) => filled.has(id))
  return (told.length > 0 ? told : parts.slice(0, 1)).map(({ sql }) => sql).join(' UNION ALL ')
}

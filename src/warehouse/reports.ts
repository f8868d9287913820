import type { Dataset } from '../domain/dataset'
import { datasets } from '../domain/datasets'
import { orgUnits } from '../domain/datasets/org-units'

/** Units are expected by the list of the organisation; other reporters, as monitoring points, from their first report on. */
const expectedSql = (dataset: Dataset, reporter: string, period: string): string =>
  reporter === 'unit_code'
    ? `SELECT unit_code, unit_code AS reporter, NULL::DATE AS since FROM ${orgUnits.id}`
    : `SELECT arg_max(unit_code, ${period}) AS unit_code, ${reporter} AS reporter, MIN(${period}) AS since
        FROM ${dataset.id} GROUP BY ${reporter}`

/** Whether each reporter has told of each month; a report on a longer period tells of all its months. */
function reportSql(dataset: Dataset, reporter: string, period: string): string {
  const says = dataset.columns.some(({ name }) => name === 'reported') ? 'reported IS NOT FALSE' : 'true'
  return `SELECT calendar.month AS month, '${dataset.id}' AS dataset, expected.unit_code AS unit_code,
      expected.reporter AS reporter, 1 AS expected, (COUNT(heard.reporter) > 0)::INTEGER AS reported
    FROM calendar
    -- Monthly reports are due to the last month of all facts, those on longer periods when the period is over.
    JOIN (SELECT MIN(${period}) AS first, CASE WHEN MAX(${period}_grain) = 'month' THEN (SELECT MAX(month) FROM calendar)
      ELSE MAX(${period}_to) END AS last FROM ${dataset.id}) AS due ON calendar.month BETWEEN due.first AND due.last
    JOIN (${expectedSql(dataset, reporter, period)}) AS expected
      ON expected.since IS NULL OR expected.since <= calendar.month
    LEFT JOIN (SELECT DISTINCT ${reporter} AS reporter, ${period} AS first, ${period}_to AS last
      FROM ${dataset.id} WHERE ${says}) AS heard
      ON heard.reporter = expected.reporter AND calendar.month BETWEEN heard.first AND heard.last
    GROUP BY calendar.month, expected.unit_code, expected.reporter`
}

/**
 * View `reports`: one row per dataset, reporter and month in which a report was due, `reported` 1 or 0. It follows from
 * the records of the datasets that name a reporter.
 */
export const reportsSql = (): string =>
  datasets
    .flatMap((dataset) => {
      const { reporter, dated } = dataset
      return reporter && dated && 'period' in dated ? [reportSql(dataset, reporter, dated.period)] : []
    })
    .join(' UNION ALL ')

import type { Dataset } from '../domain/dataset'
import { datasets } from '../domain/datasets'
import { orgUnits } from '../domain/datasets/org-units'

/** Units are expected by the list of the organisation; who is not on it, and other reporters, as monitoring points, from their first report on. */
const expectedSql = (dataset: Dataset, reporter: string, period: string): string =>
  reporter === 'unit_code'
    ? `SELECT unit_code, unit_code AS reporter, NULL::DATE AS since FROM ${orgUnits.id}
        UNION ALL
        SELECT unit_code, unit_code AS reporter, MIN(${period}) AS since FROM ${dataset.id}
        WHERE unit_code NOT IN (SELECT unit_code FROM ${orgUnits.id}) GROUP BY unit_code`
    : `SELECT arg_max(unit_code, ${period}) AS unit_code, ${reporter} AS reporter, MIN(${period}) AS since
        FROM ${dataset.id} GROUP BY ${reporter}`

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

/** Whether each reporter has told of each month; a report on a longer period tells of all its months. */
function reportSql(dataset: Dataset, reporter: string, period: string): string {
  const says = dataset.columns.some(({ name }) => name === 'reported') ? 'reported IS NOT FALSE' : 'true'
  return `SELECT calendar.month AS month, '${dataset.id}' AS dataset, expected.unit_code AS unit_code,
      expected.reporter AS reporter, ${reporter === 'point_code' ? 'expected.reporter' : 'NULL::VARCHAR'} AS point_code, 1 AS expected, (COUNT(heard.reporter) > 0)::INTEGER AS reported,
      BOOL_AND(heard.zero)::INTEGER AS zero
    FROM calendar
    -- Monthly reports are due to the last month of all facts, those on longer periods when the period is over.
    JOIN (SELECT MIN(${period}) AS first, CASE WHEN MAX(${period}_grain) = 'month' THEN (SELECT MAX(month) FROM calendar)
      ELSE MAX(${period}_to) END AS last FROM ${dataset.id}) AS due ON calendar.month BETWEEN due.first AND due.last
    JOIN (${expectedSql(dataset, reporter, period)}) AS expected
      ON expected.since IS NULL OR expected.since <= calendar.month
    LEFT JOIN (SELECT ${reporter} AS reporter, ${period} AS first, ${period}_to AS last,
        BOOL_AND(${zeroSql(dataset)}) AS zero
      FROM ${dataset.id} WHERE ${says} GROUP BY ALL) AS heard
      ON heard.reporter = expected.reporter AND calendar.month BETWEEN heard.first AND heard.last
    GROUP BY calendar.month, expected.unit_code, expected.reporter`
}

/**
 * View `reports`: one row per dataset, reporter and month in which a report was due, `reported` 1 or 0, `zero` 1 where all
 * it tells is 0 and unknown where nothing was told. It follows from the records of the datasets that name a reporter.
 */
export const reportsSql = (): string =>
  datasets
    .flatMap((dataset) => {
      const { reporter, dated } = dataset
      return reporter && dated && 'period' in dated ? [reportSql(dataset, reporter, dated.period)] : []
    })
    .join(' UNION ALL ')

import type { Dataset } from '../domain/dataset'
import { datasets } from '../domain/datasets'

const monthBounds = (dataset: Dataset): string | null => {
  const { dated } = dataset
  if (!dated) return null
  if ('period' in dated)
    return `SELECT MIN(${dated.period}) AS first, MAX(${dated.period}_to) AS last FROM ${dataset.id}`
  if (!dated.month) return null
  const month = `make_date(${dated.year}, ${dated.month}, 1)`
  return `SELECT MIN(${month}) AS first, MAX(${month}) AS last FROM ${dataset.id}`
}

const ledgerBounds = (dataset: Dataset): string[] =>
  dataset.dated
    ? []
    : dataset.columns
        .filter((column) => column.kind === 'date')
        .map(({ name }) => `SELECT MIN(${name}) AS first, MAX(${name}) AS last FROM ${dataset.id}`)

/**
 * Table `calendar` (month DATE): every month from January of the first year with facts to the last month with facts.
 * Ledgers, which have dates but no periods, set it only where nothing else does.
 */
export function calendarSql(): string {
  const dated = datasets.flatMap((dataset) => monthBounds(dataset) ?? []).join(' UNION ALL ')
  const ledgers = datasets.flatMap(ledgerBounds).join(' UNION ALL ')
  return `WITH dated AS (SELECT MIN(first) AS first, MAX(last) AS last FROM (${dated})),
       ledgers AS (SELECT MIN(first) AS first, MAX(last) AS last FROM (${ledgers})),
       bounds AS (SELECT COALESCE(dated.first, ledgers.first) AS first, COALESCE(dated.last, ledgers.last) AS last FROM dated, ledgers)
     SELECT UNNEST(generate_series(date_trunc('year', first), date_trunc('month', last), INTERVAL 1 MONTH))::DATE AS month
     FROM bounds WHERE first IS NOT NULL`
}

/** One row per dataset that has facts: how many, and the months they speak of as 'YYYY-MM'. */
export function extentSql(): string {
  const parts = datasets.map((dataset) => {
    const bounds = monthBounds(dataset) ?? 'SELECT NULL::DATE AS first, NULL::DATE AS last'
    return `SELECT '${dataset.id}' AS dataset, (SELECT COUNT(*)::INT FROM ${dataset.id}) AS rows,
      strftime(first, '%Y-%m') AS "from", strftime(last, '%Y-%m') AS "to" FROM (${bounds})`
  })
  return `SELECT * FROM (${parts.join(' UNION ALL ')}) WHERE rows > 0`
}

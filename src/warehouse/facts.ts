import type { Dataset } from '../domain/dataset'
import { datasets } from '../domain/datasets'
import type { Engine } from './engine'
import macros from './macros.sql?raw'
import { createTable, factColumns, keyColumns, schemaStatements } from './schema'
import { viewStatements } from './views'

/** Creates types, empty fact tables, macros, calendar and views in a fresh engine. */
export async function createWarehouse(engine: Engine): Promise<void> {
  const statements = macros.split(/;\s*\n/).filter((statement) => statement.trim() !== '')
  for (const statement of [...statements, ...schemaStatements()]) await engine.query(statement)
  await refreshCalendar(engine)
  for (const statement of viewStatements()) await engine.query(statement)
}

/**
 * Merges a converted table into its dataset's facts as import `seq`, and drops it: per business key the later import
 * wins. Several merges that belong together are wrapped by the caller in one transaction.
 */
export async function mergeFacts(
  engine: Engine,
  dataset: Dataset,
  table: string,
  seq: number,
): Promise<void> {
  await engine.query(`UPDATE ${table} SET _import = ${seq}`)
  await engine.query(
    `CREATE OR REPLACE TABLE ${dataset.id} AS SELECT * FROM (FROM ${dataset.id} UNION ALL BY NAME FROM ${table})
     QUALIFY ROW_NUMBER() OVER (PARTITION BY ${keyColumns(dataset).join(', ')} ORDER BY _import DESC) = 1`,
  )
  await engine.query(`DROP TABLE ${table}`)
}

/** Empties a dataset, before its remaining imports are merged again. */
export const clearFacts = (engine: Engine, dataset: Dataset) => engine.query(createTable(dataset.id, dataset))

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
export async function refreshCalendar(engine: Engine): Promise<void> {
  const dated = datasets.flatMap((dataset) => monthBounds(dataset) ?? []).join(' UNION ALL ')
  const ledgers = datasets.flatMap(ledgerBounds).join(' UNION ALL ')
  await engine.query(
    `CREATE OR REPLACE TABLE calendar AS
     WITH dated AS (SELECT MIN(first) AS first, MAX(last) AS last FROM (${dated})),
       ledgers AS (SELECT MIN(first) AS first, MAX(last) AS last FROM (${ledgers})),
       bounds AS (SELECT COALESCE(dated.first, ledgers.first) AS first, COALESCE(dated.last, ledgers.last) AS last FROM dated, ledgers)
     SELECT UNNEST(generate_series(date_trunc('year', first), date_trunc('month', last), INTERVAL 1 MONTH))::DATE AS month
     FROM bounds WHERE first IS NOT NULL`,
  )
}

export interface Extent {
  readonly dataset: string
  readonly rows: number
  /** 'YYYY-MM'; null for a ledger, a dimension, or an empty table. */
  readonly from: string | null
  readonly to: string | null
}

/** Rows and months of every dataset that has any: where the as-of month and the period filter come from. */
export async function extents(engine: Engine): Promise<Extent[]> {
  const parts = datasets.map((dataset) => {
    const bounds = monthBounds(dataset) ?? 'SELECT NULL::DATE AS first, NULL::DATE AS last'
    return `SELECT '${dataset.id}' AS dataset, (SELECT COUNT(*)::INT FROM ${dataset.id}) AS rows,
      strftime(first, '%Y-%m') AS "from", strftime(last, '%Y-%m') AS "to" FROM (${bounds})`
  })
  const rows = await engine.query(parts.join(' UNION ALL '))
  return rows.filter((row) => Number(row.rows) > 0) as unknown as Extent[]
}

/** What a kept copy of a dataset's facts holds; see {@link restoreFacts}. */
export const dumpFacts = (engine: Engine, dataset: Dataset): Promise<Uint8Array> =>
  engine.dump(`SELECT * FROM ${dataset.id}`)

/** Fills a dataset from a dump instead of reading its files again; the caller refreshes the calendar. */
export async function restoreFacts(engine: Engine, dataset: Dataset, bytes: Uint8Array): Promise<void> {
  const copy = `${dataset.id}_copy`
  const columns = ['_import', '_row', ...factColumns(dataset).map((column) => column.name)].join(', ')
  await engine.restore(copy, bytes)
  await engine.query(`INSERT INTO ${dataset.id} (${columns}) SELECT ${columns} FROM ${copy}`)
  await engine.query(`DROP TABLE ${copy}`)
}

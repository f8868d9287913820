import type { Dataset } from '../domain/dataset'
import { note } from '../domain/datasets/common'
import type { Engine } from './engine'
import { keyColumns, quoted } from './schema'

/** One cell that reads otherwise than before; both as text. */
export interface ChangedCell {
  readonly column: string
  /** Code of who reports the row; where the dataset does not say so, the row's key. */
  readonly subject: string
  /** 'YYYY-MM' of the row's last month; null for ledgers and yearly tables. */
  readonly month: string | null
  readonly before: string | null
  readonly after: string | null
}

/** What became of a dataset's rows, by business key. */
export interface DatasetChange {
  readonly dataset: string
  readonly added: number
  readonly removed: number
  /** Rows that were there before and of which some cell reads otherwise: a late correction, or a ledger that moved on. */
  readonly changed: number
  /** Months of the changed rows, 'YYYY-MM'. */
  readonly from: string | null
  readonly to: string | null
  /** At most {@link cellLimit} of the changed cells, the latest month first and row by row. */
  readonly cells: readonly ChangedCell[]
}

export const cellLimit = 8

/** Where the facts of a dataset wait while they are changed. */
const asideOf = ({ id }: Dataset) => `${id}_before`

/** Sets the facts of a dataset aside, to be compared with what they become. */
export const setAside = (engine: Engine, dataset: Dataset) =>
  engine.query(`CREATE OR REPLACE TABLE ${asideOf(dataset)} AS FROM ${dataset.id}`)

function monthSql({ dated }: Dataset): string {
  if (!dated) return 'NULL::VARCHAR'
  if ('period' in dated) return `strftime(now.${dated.period}_to, '%Y-%m')`
  return dated.month
    ? `strftime(make_date(now.${dated.year}, now.${dated.month}, 1), '%Y-%m')`
    : 'NULL::VARCHAR'
}

/** Key columns may be unknown, and unknown is the same key as unknown. */
const joined = (dataset: Dataset) =>
  `${asideOf(dataset)} AS old FULL JOIN ${dataset.id} AS now ON ${keyColumns(dataset)
    .map((name) => `old.${name} IS NOT DISTINCT FROM now.${name}`)
    .join(' AND ')}`

const differs = (name: string) => `old.${name} IS DISTINCT FROM now.${name}`

/** Columns whose change is one of the row: neither a remark nor the day to which a ledger was brought up. */
const comparedColumns = ({ columns, key }: Dataset) =>
  columns
    .filter(({ name, kind }) => name !== note.name && kind !== 'period' && !key.includes(name))
    .map(({ name }) => name)

/**
 * What became of the rows that were set aside; null where nothing did. A row read from another file with the same values
 * has not changed.
 */
export async function changeOf(engine: Engine, dataset: Dataset): Promise<DatasetChange | null> {
  const names = comparedColumns(dataset)
  const both = 'old._row IS NOT NULL AND now._row IS NOT NULL'
  const isChanged = `${both} AND (${names.map(differs).join(' OR ') || 'false'})`
  const [counts] = await engine.query(
    `SELECT COUNT(*) FILTER (WHERE old._row IS NULL)::INT AS added,
       COUNT(*) FILTER (WHERE now._row IS NULL)::INT AS removed,
       COUNT(*) FILTER (WHERE ${isChanged})::INT AS changed,
       MIN(${monthSql(dataset)}) FILTER (WHERE ${isChanged}) AS "from",
       MAX(${monthSql(dataset)}) FILTER (WHERE ${isChanged}) AS "to"
     FROM ${joined(dataset)}`,
  )
  const { added, removed, changed, from, to } = counts as unknown as Omit<DatasetChange, 'dataset' | 'cells'>
  if (added + removed + changed === 0) return null
  const cells = changed === 0 ? [] : await changedCells(engine, dataset, names)
  return { dataset: dataset.id, added, removed, changed, from, to, cells }
}

async function changedCells(
  engine: Engine,
  dataset: Dataset,
  names: readonly string[],
): Promise<ChangedCell[]> {
  const named = dataset.reporter ? [dataset.reporter] : dataset.key
  const subject = `concat_ws(' ', ${named.map((name) => `now.${name}::VARCHAR`).join(', ')})`
  const parts = names.map(
    (
      name,
      place,
    ) => `SELECT ${quoted(name)} AS "column", ${subject} AS subject, ${monthSql(dataset)} AS month,
      old.${name}::VARCHAR AS "before", now.${name}::VARCHAR AS "after", now._row AS place, ${place} AS rank
      FROM ${joined(dataset)} WHERE old._row IS NOT NULL AND now._row IS NOT NULL AND ${differs(name)}`,
  )
  const rows = await engine.query(
    `SELECT "column", subject, month, "before", "after" FROM (${parts.join(' UNION ALL ')})
     ORDER BY month DESC NULLS LAST, place, rank LIMIT ${cellLimit}`,
  )
  return rows as unknown as ChangedCell[]
}

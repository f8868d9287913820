import type { ColumnKind, Dataset } from '../domain/dataset'
import type { Filter, Query } from '../domain/query'

export const rowLimit = 500

/** SQL date of a row's last month; null for ledgers and dimensions, whose rows belong to every month. */
export function monthOf({ dated }: Dataset): string | null {
  if (!dated) return null
  if ('period' in dated) return `${dated.period}_to`
  return dated.month ? `make_date(${dated.year}, ${dated.month}, 1)` : null
}

/** Condition for the rows of a dataset that a filter speaks of. A yearly table is taken by the years the filter touches. */
export function inScope(dataset: Dataset, filter: Filter): Query {
  const params: string[] = []
  const parts: string[] = []
  const month = monthOf(dataset)
  if (month) {
    parts.push(`${month} BETWEEN ?::DATE AND ?::DATE`)
    params.push(`${filter.from}-01`, `${filter.to}-01`)
  } else if (dataset.dated && 'year' in dataset.dated) {
    parts.push(`${dataset.dated.year} BETWEEN year(?::DATE) AND year(?::DATE)`)
    params.push(`${filter.from}-01`, `${filter.to}-01`)
  }
  for (const [dimension, wanted] of Object.entries(filter.where ?? {})) {
    if (!wanted || !dataset.columns.some((column) => column.name === dimension)) continue
    parts.push(`${dimension}::VARCHAR IN (${wanted.map(() => '?').join(', ')})`)
    params.push(...wanted)
  }
  return { sql: parts.join(' AND ') || 'true', params }
}

/** SELECT of the first rows of an own table, by `_row`; days and periods as text, a longer period as 'YYYY-MM..YYYY-MM'. */
export function firstRows({ id, columns }: Dataset, limit: number): string {
  const values = columns.map(({ name, kind }) => `${shownAs(name, kind)} AS ${name}`)
  return `SELECT ${['_row', ...values].join(', ')} FROM ${id} ORDER BY _row LIMIT ${limit}`
}

function shownAs(name: string, kind: ColumnKind): string {
  if (kind === 'date') return `strftime(${name}, '%Y-%m-%d')`
  if (kind !== 'period') return name
  const [from, to] = [name, `${name}_to`].map((each) => `strftime(${each}, '%Y-%m')`)
  return `CASE WHEN ${name} = ${name}_to THEN ${from} ELSE ${from} || '..' || ${to} END`
}

/**
 * The rows of a dataset behind a figure: `_import` (log position of the file), `_row` (record number in that file) and
 * every column as text, at most {@link rowLimit}.
 */
export function rowsBehind(dataset: Dataset, filter: Filter): Query {
  const { sql, params } = inScope(dataset, filter)
  const columns = dataset.columns.map(({ name, kind }) =>
    kind === 'period' ? `strftime(${name}_to, '%Y-%m') AS ${name}` : `${name}::VARCHAR AS ${name}`,
  )
  return {
    sql: `SELECT _import, _row, ${columns.join(', ')} FROM ${dataset.id}
      WHERE ${sql} ORDER BY _import, _row LIMIT ${rowLimit}`,
    params,
  }
}

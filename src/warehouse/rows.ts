import type { ColumnKind, Dataset } from '../domain/dataset'
import type { Filter, Query } from '../domain/query'
import { amongSql } from '../domain/unstated'

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
    const among = amongSql(`${dimension}::VARCHAR`, wanted)
    parts.push(among.sql)
    params.push(...among.params)
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

/** What of some rows is wanted, and in which order. */
export interface RowWish {
  readonly dataset: Dataset
  /** What may follow FROM: the dataset's columns, `_import` (log position of the file), `_row` (record number there), `_hidden`. */
  readonly from: string
  /** Over the columns of `from` under the name `facts`. */
  readonly condition: Query
  /** Rows that hold a text in any cell, or one of some codes in a column whose codes are called so; '' for all. */
  readonly search: string
  readonly codes: readonly { readonly column: string; readonly codes: readonly string[] }[]
  /** A column, `_import` or `_row`; null for the order of the files. */
  readonly sorting: { readonly column: string; readonly descending: boolean } | null
}

/** A money cell is exact as DOUBLE up to 90 万亿 元; the engine gives no DECIMAL. */
const cellSql = (name: string, kind: ColumnKind) => {
  if (kind === 'date' || kind === 'period') return shownAs(name, kind)
  return kind === 'money' ? `${name}::DOUBLE` : kind === 'category' ? `${name}::VARCHAR` : name
}

const columnList = ({ columns }: Dataset) =>
  columns.map(({ name, kind }) => `${cellSql(name, kind)} AS ${name}`).join(', ')

function wanted({ dataset, condition, search, codes }: RowWish): Query {
  if (search === '') return condition
  const cells = dataset.columns.map(({ name, kind }) => `${cellSql(name, kind)}::VARCHAR`)
  const coded = codes.map(({ column, codes: list }) => ({
    sql: `${column}::VARCHAR IN (${list.map(() => '?').join(', ') || 'NULL'})`,
    params: list,
  }))
  const found = [
    `contains(lower(concat_ws(chr(31), ${cells.join(', ')})), lower(?))`,
    ...coded.map(({ sql }) => sql),
  ]
  return {
    sql: `(${condition.sql}) AND (${found.join(' OR ')})`,
    params: [...condition.params, search, ...coded.flatMap(({ params }) => params)],
  }
}

/** How many rows are wanted, as `n`. */
export function rowCount(wish: RowWish): Query {
  const { sql, params } = wanted(wish)
  return { sql: `SELECT COUNT(*) AS n FROM ${wish.from} AS facts WHERE ${sql}`, params }
}

/** How many of the wanted rows came with which import: `_import` and `n`. */
export function rowsByImport(wish: RowWish): Query {
  const { sql, params } = wanted(wish)
  return {
    sql: `SELECT _import, COUNT(*) AS n FROM ${wish.from} AS facts WHERE ${sql} GROUP BY _import`,
    params,
  }
}

/**
 * Some of the wanted rows: `_import`, `_row`, `_hidden` and every column, days and periods as text, money in 元. Unknown
 * cells come last in either direction.
 */
export function rowPage(wish: RowWish, offset: number, limit: number): Query {
  const { sql, params } = wanted(wish)
  const { dataset, from, sorting } = wish
  const sorted = sorting ? `${sorting.column} ${sorting.descending ? 'DESC' : 'ASC'} NULLS LAST, ` : ''
  return {
    sql: `SELECT _import, _row, _hidden, ${columnList(dataset)} FROM (SELECT * FROM ${from} AS facts WHERE ${sql}
      ORDER BY ${sorted}_import, _row LIMIT ${limit} OFFSET ${offset}) ORDER BY ${sorted}_import, _row`,
    params,
  }
}

/** The one row that stands in a file under a number, as {@link rowPage} gives it; none when it was not loaded or is replaced. */
export const rowAt = (
  { dataset, from }: Pick<RowWish, 'dataset' | 'from'>,
  seq: number,
  row: number,
): Query => ({
  sql: `SELECT _import, _row, _hidden, ${columnList(dataset)} FROM ${from} AS facts WHERE _import = ? AND _row = ?`,
  params: [seq, row],
})

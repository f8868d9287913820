import type { Dataset } from '../domain/dataset'
import type { OwnTable } from '../domain/own-table'
import { ownColumnName, ownDataset } from '../domain/own-table'
import type { Row } from '../domain/query'
import type { Engine } from './engine'

export interface TableColumn {
  readonly name: string
  readonly type: string
}

/** A table or view that can be asked, with its rows now. */
export interface AskedTable {
  readonly name: string
  readonly columns: readonly TableColumn[]
  readonly rows: number
}

/** The row's number in its file, in own tables as in datasets. */
const rowNumber = '_row'

const quotedName = (name: string) => `"${name.replaceAll('"', '""')}"`

/** Tables and views by these names, in this order; those the engine does not have are left out. */
export async function tablesOf(engine: Engine, names: readonly string[]): Promise<AskedTable[]> {
  const listed = await engine.query(
    'SELECT table_name AS name, column_name AS "column", data_type AS type FROM duckdb_columns() WHERE NOT internal ORDER BY column_index',
  )
  const columns = new Map<string, TableColumn[]>()
  for (const row of listed) {
    const column = { name: String(row.column), type: String(row.type) }
    columns.set(String(row.name), [...(columns.get(String(row.name)) ?? []), column])
  }
  const there = names.filter((name) => columns.has(name))
  if (there.length === 0) return []
  const counts = await engine.query(
    there
      .map((name, place) => `SELECT ${place} AS place, COUNT(*) AS rows FROM ${quotedName(name)}`)
      .join(' UNION ALL '),
  )
  const rows = new Map(counts.map((row: Row) => [Number(row.place), Number(row.rows)]))
  return there.map((name, place) => ({
    name,
    columns: columns.get(name) ?? [],
    rows: rows.get(place) ?? 0,
  }))
}

/** The name under which an own table can be asked, and its id in the warehouse. */
export interface NamedOwn {
  readonly name: string
  readonly table: OwnTable
}

/**
 * Own tables and their columns under the names their file gives them: in the warehouse they are numbered. DuckDB does
 * not tell A from a, so a name that is taken gets a number.
 */
export async function nameOwnTables(
  engine: Engine,
  own: readonly OwnTable[],
  taken: readonly string[],
): Promise<NamedOwn[]> {
  const tables = unlike(
    own.map(({ name }) => name),
    taken,
  )
  for (const [place, table] of own.entries()) {
    const dataset = ownDataset(table)
    const name = tables[place] ?? dataset.id
    await engine.query(`CREATE OR REPLACE VIEW ${quotedName(name)} AS ${namedColumns(dataset, table)}`)
  }
  return own.map((table, place) => ({ name: tables[place] ?? table.name, table }))
}

function namedColumns(dataset: Dataset, { columns }: OwnTable): string {
  const headers = unlike(
    columns.map(
      (column, place) => column.header || (dataset.columns[place]?.title.zh ?? ownColumnName(column)),
    ),
    [rowNumber],
  )
  const list = columns.map(
    (column, place) => `${ownColumnName(column)} AS ${quotedName(headers[place] ?? '')}`,
  )
  return `SELECT ${rowNumber}, ${list.join(', ')} FROM ${dataset.id}`
}

/** The names, with a number where one is there already. */
function unlike(names: readonly string[], taken: readonly string[]): string[] {
  const used = new Set(taken.map((name) => name.toLowerCase()))
  return names.map((name) => {
    let unique = name
    for (let count = 2; used.has(unique.toLowerCase()); count += 1) unique = `${name}_${count}`
    used.add(unique.toLowerCase())
    return unique
  })
}

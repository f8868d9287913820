import { columnOf, type Dataset } from '../domain/dataset'
import type { ColumnMap } from '../domain/import-record'
import type { Problem, ProblemCode, Warning } from '../domain/problem'
import type { Row } from '../domain/query'
import type { TextTable } from '../domain/table'
import { checkRows } from './checks'
import { putDictionary } from './dictionary'
import type { Engine } from './engine'
import { type ColumnReading, readingOf } from './readings'
import { createTable, keyColumns, quoted } from './schema'
import { putRows } from './text-rows'

export interface Converted {
  /** Warehouse table with the sound rows, typed; to be merged or dropped. */
  readonly table: string
  readonly loaded: number
  readonly rejected: number
  /** At most {@link problemLimit}, in file order. */
  readonly problems: readonly Problem[]
  readonly warnings: readonly Warning[]
  /** 'YYYY-MM' of the earliest and latest row; null for tables without dates. */
  readonly months: { readonly from: string; readonly to: string } | null
}

export const problemLimit = 1000

/** A column that is absent but has a stand-in (a period, the month of its end date) is read from that one's cells. */
function withStandIns(dataset: Dataset, mapping: readonly ColumnMap[]): ColumnMap[] {
  const mapped = (name: string | undefined) => mapping.find((each) => each.column === name)
  const standIns = dataset.columns.flatMap((column): ColumnMap[] => {
    const source = mapped(column.name) ? undefined : mapped(column.from)?.source
    return source ? [{ column: column.name, source }] : []
  })
  return [...mapping, ...standIns]
}

/** Cells of the mapped columns, by warehouse name; a constant is repeated. */
function* stagedRows(table: TextTable, mapping: readonly ColumnMap[]): Generator<string[]> {
  for (const { row, cells } of table.rows) {
    const mapped = mapping.map(({ source }) =>
      'constant' in source ? source.constant : (cells[source.index] ?? ''),
    )
    yield [String(row), ...mapped]
  }
}

/** Codes of what is wrong in a row, as 'column:code,column:code'; empty when sound. */
function badExpression(dataset: Dataset, readings: readonly ColumnReading[]): string {
  const parts = dataset.columns.map((column, index) => {
    const reading = readings[index] as ColumnReading
    const absent = column.required
      ? ` WHEN ${reading.values[0]?.sql} IS NULL AND NOT (${reading.excused}) THEN 'missing_value'`
      : ''
    const code = `CASE WHEN ${reading.problem} IS NOT NULL THEN ${reading.problem}${absent} END`
    return `(${quoted(`${column.name}:`)} || ${code})`
  })
  return `concat_ws(',', ${parts.join(', ')})`
}

/** The staged rows with each column's helper columns, one nested SELECT per step. */
function preparedSql(readings: readonly ColumnReading[], staged: string): string {
  const named = (columns: readonly { name: string; sql: string }[]) =>
    columns.map(({ name, sql }) => `, ${sql} AS ${name}`).join('')
  const joined = readings.flatMap((reading) => reading.joined ?? [])
  const joins = readings.flatMap((reading) => reading.join ?? []).join(' ')
  const depth = Math.max(0, ...readings.map((reading) => reading.steps.length))
  let sql = `SELECT staged.*${named(joined)} FROM ${staged} AS staged ${joins}`
  for (let step = 0; step < depth; step += 1) {
    sql = `SELECT *${named(readings.flatMap((reading) => reading.steps[step] ?? []))} FROM (${sql})`
  }
  return sql
}

function readSql(
  dataset: Dataset,
  mapping: readonly ColumnMap[],
  staged: string,
  dictionary: string,
): string {
  const readings = dataset.columns.map((column) => readingOf(dataset, column, mapping, dictionary))
  const values = readings.flatMap((reading) => reading.values.map(({ name, sql }) => `${sql} AS ${name}`))
  const rounded = readings.flatMap((reading) =>
    reading.rounded ? [`COALESCE(${reading.rounded}, false)`] : [],
  )
  return `CREATE OR REPLACE TABLE ${staged}_read AS
    SELECT *, CASE WHEN _bad = '' AND ROW_NUMBER() OVER (PARTITION BY _bad = '', ${keyColumns(dataset).join(', ')} ORDER BY _row) > 1
      THEN ${quoted(`${dataset.key.at(-1)}:duplicate_key`)} ELSE _bad END AS _problem
    FROM (SELECT _row, ${values.join(', ')}, ${badExpression(dataset, readings)} AS _bad,
      ${rounded.length > 0 ? rounded.join(' OR ') : 'false'} AS _rounded
      FROM (${preparedSql(readings, staged)}))`
}

function problemsOf(rows: readonly Row[], mapping: readonly ColumnMap[], dataset: Dataset): Problem[] {
  return rows.flatMap((row) =>
    String(row._problem)
      .split(',')
      .map((part): Problem => {
        const [name = '', code = ''] = part.split(':')
        const source = mapping.find((each) => each.column === name)?.source
        const header = source && 'header' in source ? source.header : columnOf(dataset, name).title.zh
        const value = row[name]
        return {
          code: code as ProblemCode,
          row: Number(row._row),
          column: header,
          ...(typeof value === 'string' && value !== '' ? { value: value.slice(0, 200) } : {}),
        }
      }),
  )
}

async function monthsOf(engine: Engine, dataset: Dataset, table: string): Promise<Converted['months']> {
  const { dated } = dataset
  if (!dated) return null
  const [first, last] =
    'period' in dated
      ? [dated.period, `${dated.period}_to`]
      : [
          `make_date(${dated.year}, ${dated.month ?? '1'}, 1)`,
          `make_date(${dated.year}, ${dated.month ?? '12'}, 1)`,
        ]
  const [row] = await engine.query(
    `SELECT strftime(MIN(${first}), '%Y-%m') AS "from", strftime(MAX(${last}), '%Y-%m') AS "to" FROM ${table}`,
  )
  return row?.from && row.to ? { from: String(row.from), to: String(row.to) } : null
}

/**
 * Reads the text rows of a file into a typed table `<name>` of the dataset's columns. Rows with a problem are left out
 * and reported; nothing else of the warehouse is touched.
 */
export async function convert(
  engine: Engine,
  name: string,
  dataset: Dataset,
  given: readonly ColumnMap[],
  table: TextTable,
): Promise<Converted> {
  const mapping = withStandIns(dataset, given)
  const staged = `${name}_staged`
  await putRows(engine, staged, ['_row', ...mapping.map((each) => each.column)], stagedRows(table, mapping))
  const dictionary = await putDictionary(engine, staged, dataset, mapping)
  try {
    await engine.query(readSql(dataset, mapping, staged, dictionary))
    await engine.query(createTable(name, dataset))
    await engine.query(
      `INSERT INTO ${name} BY NAME SELECT * EXCLUDE (_bad, _problem, _rounded) FROM ${staged}_read WHERE _problem = ''`,
    )
    const [counts] = await engine.query(
      `SELECT COUNT(*) FILTER (WHERE _problem = '')::INT AS loaded, COUNT(*) FILTER (WHERE _problem <> '')::INT AS rejected,
        COUNT(*) FILTER (WHERE _rounded)::INT AS rounded FROM ${staged}_read`,
    )
    const rejected = Number(counts?.rejected)
    const bad =
      rejected === 0
        ? []
        : await engine.query(
            `SELECT read._problem, staged.* FROM ${staged}_read AS read JOIN ${staged} AS staged USING (_row)
             WHERE read._problem <> '' ORDER BY _row LIMIT ${problemLimit}`,
          )
    const rounded = Number(counts?.rounded)
    const warnings: Warning[] = rounded > 0 ? [{ code: 'rounded', value: String(rounded) }] : []
    return {
      table: name,
      loaded: Number(counts?.loaded),
      rejected,
      problems: problemsOf(bad, mapping, dataset),
      warnings: [...warnings, ...(await checkRows(engine, dataset, name))],
      months: await monthsOf(engine, dataset, name),
    }
  } finally {
    for (const each of [staged, dictionary, `${staged}_read`])
      await engine.query(`DROP TABLE IF EXISTS ${each}`)
  }
}

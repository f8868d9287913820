/** The statements that read the staged rows of a file: every column by its reading, and what is wrong in each row. */
import type { Column, Dataset } from '../domain/dataset'
import type { ColumnMap } from '../domain/import-record'
import { type ColumnReading, type Reading, readingOf } from './readings'
import { physicalColumns, quoted } from './schema'
import type { Staged } from './staging'

/** Codes of what is wrong in a row, as 'column:code,column:code'; empty when sound, which costs no text to find out. */
function badExpression(dataset: Dataset, readings: readonly ColumnReading[]): string {
  const parts = dataset.columns.flatMap((column, index) => {
    const { problem, excused, values, filled } = readings[index] as ColumnReading
    const absent = column.required && !filled ? `${values[0]?.sql} IS NULL AND NOT (${excused})` : null
    if (problem === 'NULL' && !absent) return []
    const code = `CASE WHEN ${problem} IS NOT NULL THEN ${problem}${absent ? ` WHEN ${absent} THEN 'missing_value'` : ''} END`
    return {
      sound: `${problem} IS NULL${absent ? ` AND NOT (${absent})` : ''}`,
      code: `(${quoted(`${column.name}:`)} || ${code})`,
    }
  })
  if (parts.length === 0) return "''"
  return `CASE WHEN ${parts.map(({ sound }) => sound).join(' AND ')} THEN ''
    ELSE concat_ws(',', ${parts.map(({ code }) => code).join(', ')}) END`
}

/** The rows of `from` with each column's helper columns, one nested SELECT per step. */
export function preparedSql(readings: readonly Reading[], from: string): string {
  const named = (columns: readonly { name: string; sql: string }[]) =>
    columns.map(({ name, sql }) => `, ${sql} AS ${name}`).join('')
  const joined = readings.flatMap((reading) => reading.joined ?? [])
  const joins = readings.flatMap((reading) => reading.join ?? []).join(' ')
  const depth = Math.max(0, ...readings.map((reading) => reading.steps.length))
  let sql = `SELECT staged.*${named(joined)} FROM ${from} AS staged ${joins}`
  for (let step = 0; step < depth; step += 1) {
    sql = `SELECT *${named(readings.flatMap((reading) => reading.steps[step] ?? []))} FROM (${sql})`
  }
  return sql
}

const anyOf = (conditions: readonly (string | undefined)[]): string =>
  conditions.flatMap((each) => (each ? [`COALESCE(${each}, false)`] : [])).join(' OR ') || 'false'

interface Helper {
  readonly name: string
  readonly type: string
  readonly sql: string
}

/** Beside the values of a row: what is wrong in it, whether something was rounded, whether some cell was written oddly. */
const helpersOf = (dataset: Dataset, readings: readonly ColumnReading[]): Helper[] => [
  { name: '_bad', type: 'VARCHAR', sql: badExpression(dataset, readings) },
  { name: '_rounded', type: 'BOOLEAN', sql: anyOf(readings.map(({ rounded }) => rounded)) },
  { name: '_odd', type: 'BOOLEAN', sql: anyOf(readings.map(({ odd }) => odd)) },
]

const isConstant = ({ sql }: Helper) => sql === "''" || sql === 'false'

export interface RowsSql {
  readonly sql: string
  /** True when every cell reads, so that no row has to be asked whether it is sound: then the table has no helpers. */
  readonly sound: boolean
}

/** Statements that add the helpers where they are not there, as they are in sound rows. */
export const soundHelpers = (table: string): string[] =>
  ["_bad VARCHAR DEFAULT ''", '_rounded BOOLEAN DEFAULT false', '_odd BOOLEAN DEFAULT false'].map(
    (helper) => `ALTER TABLE ${table} ADD COLUMN ${helper}`,
  )

/**
 * Statements that create table `name`: rows of `from` as a dataset's warehouse columns, with `_bad`, `_rounded` and `_odd`;
 * `alone` reads a column by itself. Of `many` rows what is the same in all is not selected but added, which takes a
 * quarter of the time.
 */
export function createRows(
  name: string,
  dataset: Dataset,
  mapping: readonly ColumnMap[],
  { keyed, many }: Pick<Staged, 'keyed' | 'many'>,
  alone: (column: Column, map: ColumnMap) => Reading,
): RowsSql {
  const readings = dataset.columns.map((column) => readingOf(dataset, column, mapping, alone))
  const helpers = helpersOf(dataset, readings)
  const isMapped = ({ name: column }: Column) => mapping.some((map) => map.column === column)
  const values = readings.flatMap((reading, index) =>
    many && !isMapped(dataset.columns[index] as Column) ? [] : reading.values,
  )
  const sound = many && helpers.every(isConstant)
  const selected = [...values, ...helpers.filter((helper) => !many || !isConstant(helper))]
  const rows = `SELECT _row, ${selected.map((each) => `${each.sql} AS ${each.name}`).join(', ')}
    FROM (${preparedSql(readings, keyed)})`
  const unmapped = dataset.columns.filter((column) => !isMapped(column))
  const added = [
    ...unmapped
      .flatMap((column) => physicalColumns(dataset, column))
      .map((each) => `${each.name} ${each.type}`),
    ...(sound ? [] : helpers)
      .filter(isConstant)
      .map(({ name: column, type, sql }) => `${column} ${type} DEFAULT ${sql}`),
  ]
  const statements = [
    `CREATE OR REPLACE TABLE ${name} AS ${rows}`,
    ...(many ? added.map((column) => `ALTER TABLE ${name} ADD COLUMN ${column}`) : []),
  ]
  return { sql: statements.join(';\n'), sound }
}

/** The SELECT that reads the staged rows of a file: every column by its reading, and what is wrong in each row. */
import type { Column, Dataset } from '../domain/dataset'
import type { ColumnMap } from '../domain/import-record'
import { type ColumnReading, type Reading, readingOf } from './readings'
import { quoted } from './schema'

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

/** Rows of `from` as a dataset's warehouse columns, with `_bad`, `_rounded` and `_odd`; `alone` reads a column by itself. */
export function readSql(
  dataset: Dataset,
  mapping: readonly ColumnMap[],
  from: string,
  alone: (column: Column, map: ColumnMap) => Reading,
): string {
  const readings = dataset.columns.map((column) => readingOf(dataset, column, mapping, alone))
  const values = readings.flatMap((reading) => reading.values.map(({ name, sql }) => `${sql} AS ${name}`))
  return `SELECT NULL::INTEGER AS _import, _row, ${values.join(', ')}, ${badExpression(dataset, readings)} AS _bad,
    ${anyOf(readings.map(({ rounded }) => rounded))} AS _rounded, ${anyOf(readings.map(({ odd }) => odd))} AS _odd
    FROM (${preparedSql(readings, from)})`
}

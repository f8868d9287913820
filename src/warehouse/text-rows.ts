import { csvSql } from './csv-sql'
import type { Engine } from './engine'

/** A cell that reads so is quoted. */
const nullMark = '\\N'

const field = (cell: string | null) => {
  if (cell === null) return nullMark
  return /[",\r\n\\]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}

/**
 * Puts rows of text into a new table, all columns VARCHAR except an INTEGER `_row` when named. Everything about the CSV
 * is said, nothing is sniffed, and the count is checked: DuckDB must not lose a row between two of our own hands.
 */
export async function putRows(
  engine: Engine,
  table: string,
  columns: readonly string[],
  rows: Iterable<readonly (string | null)[]>,
): Promise<void> {
  const lines: string[] = []
  for (const row of rows) lines.push(row.map(field).join(','))
  const file = `${table}.csv`
  const longest = lines.reduce((most, { length }) => Math.max(most, length), 0)
  await engine.putText(file, `${lines.join('\n')}\n`)
  try {
    await engine.query(
      `CREATE OR REPLACE TABLE ${table} AS ${csvSql(file, columns, longest, nullMark)} LIMIT ${lines.length}`,
    )
  } finally {
    await engine.dropText(file)
  }
  const [count] = await engine.query(`SELECT COUNT(*)::INT AS n FROM ${table}`)
  if (count?.n !== lines.length) throw new Error(`staged ${count?.n} of ${lines.length} rows of ${table}`)
}

import type { Engine } from './engine'
import { quoted } from './schema'

export interface RowLabels {
  /** Rows that hold words in every column of figures, or nothing behind their first two cells. */
  readonly odd: number
  /** Texts of first and second filled cells that `pattern` or `words` find, each once, at most {@link labelLimit}. */
  readonly labels: readonly string[]
}

export const labelLimit = 2000

/**
 * Looks through a table of {@link putCsv}, `width` columns wide, for records that are no data; `figures` are the places
 * of the columns of figures.
 */
export async function rowLabels(
  engine: Engine,
  table: string,
  width: number,
  figures: readonly number[],
  pattern: string,
  words: readonly string[],
): Promise<RowLabels> {
  const cells = Array.from({ length: width }, (_, index) => `c${index}`)
  const second = `CASE ${cells
    .slice(1)
    .map((cell) => `WHEN ${cell} <> '' THEN ${cell}`)
    .join(' ')} ELSE '' END`
  const label = (sql: string) =>
    `SELECT label FROM (SELECT ${sql} AS label FROM ${table} GROUP BY 1)
     WHERE regexp_matches(label, ${quoted(pattern)}) OR trim(label) IN (${['', ...words].map(quoted).join(', ')})`
  const labels = await engine.query(
    `SELECT DISTINCT label FROM (${label('c0')} UNION ALL ${label(second)}) LIMIT ${labelLimit}`,
  )
  const empty =
    width > 2
      ? cells
          .slice(2)
          .map((cell) => `${cell} = ''`)
          .join(' AND ')
      : 'false'
  const worded = figures.map((index) => `TRY_CAST(c${index} AS DOUBLE) IS NULL AND c${index} <> ''`)
  const [odd] = await engine.query(
    `SELECT COUNT(*) AS n FROM ${table} WHERE ${empty} OR ${worded.length > 0 ? worded.join(' AND ') : 'false'}`,
  )
  return { odd: Number(odd?.n), labels: labels.map((row) => String(row.label)) }
}

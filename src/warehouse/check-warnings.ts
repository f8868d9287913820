import type { Warning, WarningCode } from '../domain/problem'
import type { Engine } from './engine'
import { quoted } from './schema'

const shown = 20

/**
 * One warning for each row of each query (`_row` and `value`, text or NULL) under the query's id, the first {@link shown}
 * of them, and one with how many more there are.
 */
export async function columnWarnings(
  engine: Engine,
  code: WarningCode,
  queries: readonly { readonly id: string; readonly sql: string }[],
): Promise<Warning[]> {
  if (queries.length === 0) return []
  const parts = queries.map(
    ({ id, sql }) =>
      `(SELECT ${quoted(id)} AS id, _row, value, COUNT(*) OVER () AS n FROM (${sql}) ORDER BY _row LIMIT ${shown})`,
  )
  const rows = await engine.query(parts.join(' UNION ALL '))
  return queries.flatMap(({ id }) => {
    const found = rows.filter((row) => row.id === id).sort((a, b) => Number(a._row) - Number(b._row))
    const more = Number(found[0]?.n ?? 0) - found.length
    return [
      ...found.map(
        ({ _row, value }): Warning => ({
          code,
          column: id,
          row: Number(_row),
          ...(value === null || value === undefined ? {} : { value: String(value) }),
        }),
      ),
      ...(more > 0 ? [{ code: 'check_more', column: id, value: String(more) } as const] : []),
    ]
  })
}

/** Stands in a filter, and in the address, for rows whose file leaves a dimension unknown: no record has such a code. */
export const unstated = 'unstated'

/** How marks of pictures and rows of tables write the key of such rows. */
export const unknownKey = 'null'

/** Condition that a column holds one of the wanted members, and the values of its marks. */
export function amongSql(
  column: string,
  wanted: readonly string[],
): { readonly sql: string; readonly params: readonly string[] } {
  const params = wanted.filter((each) => each !== unstated)
  const isOne = `${column} IN (${params.map(() => '?').join(', ') || 'NULL'})`
  if (params.length === wanted.length) return { sql: isOne, params }
  return { sql: params.length > 0 ? `(${isOne} OR ${column} IS NULL)` : `${column} IS NULL`, params }
}

import { amongSql, unstated } from '../domain/unstated'
import type { Dimension } from '../domain/view'
import type { Restriction } from './terms'

type Wanted = Readonly<Partial<Record<Dimension, readonly string[]>>>

/** What no row's key is: in the place of members where there are none. */
const nobody = '\u001d'
const everybody = '\u001e'

/** Marks for so many members; a few lengths only, so that choosing three instead of two is the same text. */
function placesFor(count: number): number {
  let places = 1
  while (places < count) places *= 4
  return places
}

/** The same members in as many places as there are marks. */
const filled = (members: readonly string[], places: number): string[] =>
  Array.from({ length: places }, (_, index) => members[index] ?? members[0] ?? nobody)

/**
 * Condition that a row's dimensions are among the wanted members, for a statement that is planned once: its text is the
 * same whichever members are wanted, and for the `open` dimensions also if none are named, where any will do.
 */
export function amongMarks(
  where: Wanted,
  dimensions: readonly Dimension[],
  open: readonly Dimension[] = [],
): Restriction {
  const parts: string[] = []
  const params: string[] = []
  for (const dimension of dimensions) {
    const members = where[dimension]
    if (!members && !open.includes(dimension)) continue
    const places = placesFor(members?.length ?? 0)
    const marks = Array.from({ length: places }, () => '?').join(', ')
    const among = `COALESCE(${dimension}::VARCHAR, '${unstated}') IN (${marks})`
    parts.push(open.includes(dimension) ? `(? = '${everybody}' OR ${among})` : among)
    if (open.includes(dimension)) params.push(members ? nobody : everybody)
    params.push(...filled(members ?? [], places))
  }
  return { sql: parts.join(' AND '), params }
}

/** Condition that a dimension holds one of the members, which stand in the text. */
export function amongTexts(dimension: Dimension, members: readonly string[]): string {
  const { sql, params } = amongSql(dimension, members)
  const texts = params.map((each) => `'${each.replaceAll("'", "''")}'`)
  return sql
    .split('?')
    .map((part, index) => part + (texts[index] ?? ''))
    .join('')
}

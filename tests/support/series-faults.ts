import type { Row } from '../../src/domain/query'
import type { DrawnMark, DrawnSeries } from './drawn-marks'
import type { Source } from './twins'

/** What a table holds, in the browser or before it. */
interface Rows {
  readonly rows: readonly Row[]
}

export const same = (what: string, drawn: number, told: number): string[] =>
  drawn === told ? [] : [`${drawn} ${what} drawn, ${told} in the table`]

/** A series may be left out only where its column has nothing to draw. */
export function seriesFaults(
  sources: readonly Source[],
  series: readonly DrawnSeries[],
  { rows }: Rows,
): string[] {
  const isKnown = (source: Source) =>
    typeof source !== 'string' || rows.some((row) => (row[source] ?? null) !== null)
  const told = sources.length === series.length ? sources : sources.filter(isKnown)
  return [
    ...same('series', series.length, told.length),
    ...series.flatMap(({ marks }, at) => [
      ...same('marks', marks.length, rows.length),
      ...marks.flatMap((mark) => markFault(mark, rowOf(mark, rows), told[at] ?? '')),
    ]),
  ]
}

export function lineFaults(series: readonly DrawnSeries[], { rows }: Rows): string[] {
  return [
    ...same('lines', series.length, rows.length),
    ...series.flatMap(({ key, marks }) => {
      const row = rows.find(({ mark }) => mark === key)
      return marks.flatMap((mark) => markFault(mark, row, mark.id.replace(`${key} `, '')))
    }),
  ]
}

export function rowOf(mark: DrawnMark, rows: readonly Row[]): Row | undefined {
  if (rows.every((row) => row.mark === undefined)) return rows[mark.index]
  return rows.find((row) => String(row.mark ?? null) === mark.id)
}

function markFault({ id, values, hidden }: DrawnMark, row: Row | undefined, source: Source): string[] {
  if (!row) return [`${id} has no row`]
  const told = [typeof source === 'string' ? row[source] : source(row)].flat()
  // Words for a hidden number may go on with what it is made of.
  const drawn = hidden === undefined ? [values[0], values[2]].slice(0, told.length) : [hidden.split(' ')[0]]
  return told.every((cell, at) => cell === (drawn[at] ?? null))
    ? []
    : [`${id} ${typeof source === 'string' ? source : source.name}: drawn ${drawn}, in the table ${told}`]
}

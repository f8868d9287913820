/** One equation: signed unknowns whose sum is known. */
type Equation = readonly { readonly count: number; readonly sign: number }[]

const tiny = 1e-9

/** Unknowns that have one value only in a system of equations, whatever the known sums are: by Gauss and Jordan. */
export function determined(equations: readonly Equation[]): number[] {
  const unknowns = [...new Set(equations.flatMap((line) => line.map(({ count }) => count)))]
  const columnOf = new Map(unknowns.map((count, column) => [count, column]))
  const rows = equations.map((line) => {
    const row = new Float64Array(unknowns.length)
    for (const { count, sign } of line) row[columnOf.get(count) ?? 0] = sign
    return row
  })
  const pivots: number[] = []
  let at = 0
  for (let column = 0; column < unknowns.length && at < rows.length; column++) {
    if (!bringUp(rows, at, column)) continue
    clear(rows, at, column)
    pivots.push(column)
    at++
  }
  return pivots.flatMap((column, row) => {
    const others = rows[row]?.some((entry, place) => place !== column && Math.abs(entry) > tiny)
    const count = unknowns[column]
    return others || count === undefined ? [] : [count]
  })
}

/** Brings the row with the largest entry of a column to a place; false where all are zero. */
function bringUp(rows: Float64Array[], place: number, column: number): boolean {
  const size = (at: number) => Math.abs(rows[at]?.[column] ?? 0)
  let best = place
  for (let at = place + 1; at < rows.length; at++) if (size(at) > size(best)) best = at
  const [chosen, other] = [rows[best], rows[place]]
  if (!chosen || !other || size(best) < tiny) return false
  rows[best] = other
  rows[place] = chosen
  return true
}

/** Makes the entry of a row one, and that of all others zero. */
function clear(rows: readonly Float64Array[], place: number, column: number): void {
  const pivot = rows[place]
  const entry = pivot?.[column]
  if (!pivot || !entry) return
  for (let at = 0; at < pivot.length; at++) pivot[at] = (pivot[at] ?? 0) / entry
  for (const [index, row] of rows.entries()) {
    const factor = row[column] ?? 0
    if (index === place || Math.abs(factor) < tiny) continue
    for (let at = column; at < row.length; at++) row[at] = (row[at] ?? 0) - factor * (pivot[at] ?? 0)
  }
}

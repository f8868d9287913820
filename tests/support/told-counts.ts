/** A signed sum of unknown cells, by their numbers. */
export type Sum = readonly { readonly cell: number; readonly sign: 1 | -1 }[]

export const sumOf = (cells: readonly number[]): Sum => cells.map((cell) => ({ cell, sign: 1 }))

/** Below 2^25, so that a product of two remainders is exact. */
const prime = 33_554_393
const remainder = (value: number) => ((value % prime) + prime) % prime

/** What gives 1 when multiplied by this, in remainders (Fermat). */
function inverse(value: number): number {
  let [result, base] = [1, remainder(value)]
  for (let exponent = prime - 2; exponent > 0; exponent = Math.floor(exponent / 2)) {
    if (exponent % 2 === 1) result = remainder(result * base)
    base = remainder(base * base)
  }
  return result
}

/**
 * An attack on hidden counts: of some sums the reader knows the values; true of each sum that follows from these by adding
 * and subtracting alone.
 */
export function following(told: readonly Sum[], cells: number): (sum: Sum) => boolean {
  const pivots = new Map<number, readonly number[]>()
  const reduced = (sum: Sum): number[] => {
    const row = new Array<number>(cells).fill(0)
    for (const { cell, sign } of sum) row[cell] = remainder((row[cell] ?? 0) + sign)
    for (const [at, pivot] of [...pivots].sort(([a], [b]) => a - b)) {
      const factor = row[at] ?? 0
      if (factor === 0) continue
      for (let place = at; place < cells; place++)
        row[place] = remainder((row[place] ?? 0) - factor * (pivot[place] ?? 0))
    }
    return row
  }
  for (const sum of told) {
    const row = reduced(sum)
    const first = row.findIndex((entry) => entry !== 0)
    if (first < 0) continue
    const factor = inverse(row[first] ?? 1)
    pivots.set(
      first,
      row.map((entry) => remainder(entry * factor)),
    )
  }
  return (sum) => reduced(sum).every((entry) => entry === 0)
}

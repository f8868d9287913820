/** The score of the Pollock benchmark (PVLDB 16(8), 2023, section 3.4), for tables that are given as text cells. */
export type Cells = readonly (readonly string[])[]

const number = /^\s*[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?\s*$/i

/** Numbers by value, words without case. */
const normal = (cell: string): string => (number.test(cell) ? String(Number(cell)) : cell.toLowerCase())

/** Precision + recall + F1 of a bag of things; 3 when nothing is wanted. */
function agreement(wanted: readonly string[], found: readonly string[]): number {
  if (wanted.length === 0) return 3
  const counts = new Map<string, number>()
  for (const each of wanted) counts.set(each, (counts.get(each) ?? 0) + 1)
  let common = 0
  for (const each of found) {
    const left = counts.get(each) ?? 0
    if (left === 0) continue
    counts.set(each, left - 1)
    common += 1
  }
  if (common === 0) return 0
  const precision = common / wanted.length
  const recall = common / found.length
  return precision + recall + (2 * precision * recall) / (precision + recall)
}

/** 0 to 10: read at all, then header, records and cells; null for a file that gave no table. */
export function pollockScore(clean: Cells, loaded: Cells | null): number {
  if (loaded === null) return 0
  const [wanted, ...wantedRows] = clean
  const [found, ...foundRows] = loaded
  if (!wanted) return 10
  const joined = (rows: Cells) => rows.map((row) => row.map(normal).join(''))
  return (
    1 +
    (found ? agreement(wanted.map(normal), found.map(normal)) : 0) +
    agreement(joined(wantedRows), joined(foundRows)) +
    agreement(clean.flat(), loaded.flat())
  )
}

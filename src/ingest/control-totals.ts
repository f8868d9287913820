/** Every 合计 and 小计 row of a file against the sum of the rows it stands for. */
import { isUnknown } from '../domain/cells'
import type { Column, Dataset } from '../domain/dataset'
import { type ColumnMap, type ControlTotal, scaleFactor } from '../domain/import-record'
import { isBracketMinus } from '../domain/reading-marks'
import type { TextRow } from '../domain/table'
import { add, type Decimal, parseDecimal, times, toNumber, zero } from './decimal'
import type { ReadTable, TotalRow } from './read-table'
import { totalKind } from './words'

/**
 * Stated and recomputed sums, in 元 for money, of each count and money column a total row fills. A 小计 stands for the
 * rows since the one before, a 合计 for all rows since the 合计 before; totals that come first stand for the rows below.
 * `recomputed` is null when a cell of the block cannot be read. 累计 rows run over other files and are left out.
 */
export function controlTotals(
  table: Pick<ReadTable, 'rows' | 'totals'>,
  mapping: readonly ColumnMap[],
  dataset: Dataset,
): ControlTotal[] {
  const additive = mapping.flatMap((map) => additiveColumn(map, dataset))
  const blocks = { total: blocksOf('total', table), subtotal: blocksOf('subtotal', table) }
  return table.totals.flatMap((total) => {
    const kind = kindOf(total)
    if (kind === 'running') return []
    const block = blocks[kind](total)
    return additive.flatMap((each) => compare(total, block, each))
  })
}

interface Additive {
  readonly column: Column
  readonly index: number
  readonly factor: number
  /** Brackets are a minus, as in the conversion of the rows. */
  readonly brackets: boolean
}

function additiveColumn({ column: name, source, scale }: ColumnMap, dataset: Dataset): Additive[] {
  const column = dataset.columns.find((each) => each.name === name)
  if (!column || 'constant' in source || (column.kind !== 'count' && column.kind !== 'money')) return []
  const brackets = isBracketMinus(dataset, column)
  return [{ column, index: source.index, factor: scaleFactor[scale ?? '元'], brackets }]
}

const kindOf = (total: TotalRow) =>
  totalKind(total.label) ?? totalKind(total.label.split(' ').at(-1) ?? '') ?? 'total'

/** The rows that each total of a kind stands for: those up to the border before it, or after it where totals lead. */
function blocksOf(
  kind: 'total' | 'subtotal',
  { rows, totals }: Pick<ReadTable, 'rows' | 'totals'>,
): (total: TotalRow) => readonly TextRow[] {
  const own = totals.filter((each) => kindOf(each) === kind)
  // A 合计 closes the groups of 小计 too, but not the other way round.
  const borders = kind === 'total' ? own : totals.filter((each) => kindOf(each) !== 'running')
  const leads = (own[0]?.row ?? 0) < (rows[0]?.row ?? 0)
  return ({ row }) => {
    const place = placeFrom(borders, row)
    const before = borders[place - 1]?.row ?? 0
    const after = borders[place + 1]?.row ?? Number.POSITIVE_INFINITY
    const [from, to] = leads ? [row, after] : [before, row]
    return rows.slice(placeFrom(rows, from + 1), placeFrom(rows, to))
  }
}

/** Index of the first record at or below a row, by halving: a file may have as many groups as rows. */
function placeFrom(records: readonly { readonly row: number }[], row: number): number {
  let [low, high] = [0, records.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((records[middle]?.row ?? 0) < row) low = middle + 1
    else high = middle
  }
  return low
}

function compare(total: TotalRow, block: readonly TextRow[], additive: Additive): ControlTotal[] {
  const { column, index, factor, brackets } = additive
  const cell = total.cells[index] ?? ''
  if (isUnknown(cell)) return []
  const stated = parseDecimal(cell, brackets)
  const sum = block.length === 0 ? null : sumOf(block, index, brackets)
  const scaled = (value: Decimal | null) => (value ? toNumber(times(value, factor)) : null)
  return [
    {
      row: total.row,
      label: total.label,
      column: column.name,
      stated: scaled(stated),
      recomputed: scaled(sum),
    },
  ]
}

function sumOf(block: readonly TextRow[], index: number, brackets: boolean): Decimal | null {
  let sum = zero
  for (const { cells } of block) {
    const cell = cells[index] ?? ''
    if (isUnknown(cell)) continue
    const value = parseDecimal(cell, brackets)
    if (!value) return null
    sum = add(sum, value)
  }
  return sum
}

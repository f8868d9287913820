import type { Cell, Row } from '../domain/query'

/** The part of an Arrow table that decoding needs. */
export interface ArrowTable {
  readonly numRows: number
  readonly schema: {
    readonly fields: readonly { readonly name: string; readonly type: { toString(): string } }[]
  }
  getChildAt(index: number): ArrowColumn | null
}

interface ArrowColumn {
  readonly nullCount: number
  get(row: number): unknown
  toArray(): ArrayLike<unknown>
}

/** Values by row: a look at each cell costs a microsecond, so columns of nothing or of plain numbers are taken whole. */
function valuesOf(column: ArrowColumn | null, numRows: number, type: string): (row: number) => unknown {
  if (!column || column.nullCount === numRows) return () => null
  if (column.nullCount > 0 || !/^(Float|Int|Uint)/.test(type)) return (row) => column.get(row)
  const values = column.toArray()
  return (row) => values[row]
}

function plain(value: unknown, column: string, type: string): Cell {
  if (value === null || value === undefined) return null
  if (typeof value === 'string' || typeof value === 'boolean') return value
  if (typeof value === 'number') return value
  if (typeof value === 'bigint' && Number.isSafeInteger(Number(value))) return Number(value)
  throw new Error(`column ${column} has type ${type}: cast it in SQL`)
}

/**
 * Rows of an Arrow result as plain values. Throws on a type whose JavaScript value would lie: DECIMAL arrives without
 * its scale (duckdb-wasm#1703), SUM of integers as a 128-bit object, DATE and TIMESTAMP as epoch milliseconds.
 */
export function decode(table: ArrowTable): Row[] {
  const columns = table.schema.fields.map((field, index) => {
    const type = String(field.type)
    if (/^(Decimal|Date|Timestamp|Time|Interval)/.test(type)) plain({}, field.name, type)
    return { name: field.name, type, valueAt: valuesOf(table.getChildAt(index), table.numRows, type) }
  })
  return Array.from({ length: table.numRows }, (_, row) => {
    const cells: Record<string, Cell> = {}
    for (const { name, type, valueAt } of columns) cells[name] = plain(valueAt(row), name, type)
    return cells
  })
}

import type { Cell, Numbers, Row } from '../domain/query'

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
  readonly data: readonly ArrowPiece[]
  get(row: number): unknown
  toArray(): ArrayLike<unknown>
}

/** A piece of a column as its bytes lie. A bitmap has a bit for each value, 0 where it is unknown; without one all are known. */
interface ArrowPiece {
  readonly length: number
  readonly offset: number
  readonly nullBitmap: Uint8Array
  readonly values: ArrayLike<number>
  readonly valueOffsets: ArrayLike<number>
  readonly children: readonly ArrowPiece[]
}

/** Values by row: a look at each cell costs a microsecond, so columns of nothing or of plain numbers are taken whole. */
function valuesOf(column: ArrowColumn | null, numRows: number, type: string): (row: number) => unknown {
  if (!column || column.nullCount === numRows) return () => null
  if (type === 'List<Float64>') return taken(column.data.flatMap(listsOf))
  if (type === 'Utf8') return taken(column.data.flatMap(textsOf))
  if (column.nullCount > 0 || !/^(Float|Int|Uint)/.test(type)) return (row) => column.get(row)
  return taken(column.toArray())
}

const taken = (values: ArrayLike<unknown>) => (row: number) => values[row]

const isKnown = ({ nullBitmap }: ArrowPiece, at: number) =>
  nullBitmap.length === 0 || ((nullBitmap[at >> 3] ?? 0) >> (at & 7)) % 2 === 1

const decoder = new TextDecoder()

/** All texts of a piece are decoded at once: where each sign is a byte they are cut from it, else decoded one by one. */
function textsOf(texts: ArrowPiece): (string | null)[] {
  const { length, offset, valueOffsets } = texts
  const bytes = texts.values as Uint8Array
  const at = (row: number) => valueOffsets[row] ?? 0
  const whole = decoder.decode(bytes.subarray(at(0), at(length)))
  const isCut = whole.length === at(length) - at(0)
  return Array.from({ length }, (_, row) => {
    if (!isKnown(texts, offset + row)) return null
    return isCut
      ? whole.slice(at(row) - at(0), at(row + 1) - at(0))
      : decoder.decode(bytes.subarray(at(row), at(row + 1)))
  })
}

function listsOf(lists: ArrowPiece): (Numbers | null)[] {
  const { length, offset, valueOffsets, children } = lists
  return Array.from({ length }, (_, row) => {
    const [items] = children
    if (!items || !isKnown(lists, offset + row)) return null
    const [from, to] = [valueOffsets[row] ?? 0, valueOffsets[row + 1] ?? 0]
    return Array.from({ length: to - from }, (_, index) =>
      isKnown(items, items.offset + from + index) ? (items.values[from + index] ?? null) : null,
    )
  })
}

function plain(value: unknown, column: string, type: string): Cell | Numbers {
  if (value === null || value === undefined) return null
  if (typeof value === 'string' || typeof value === 'boolean') return value
  if (typeof value === 'number') return value
  if (typeof value === 'bigint' && Number.isSafeInteger(Number(value))) return Number(value)
  if (Array.isArray(value)) return value
  throw new Error(`column ${column} has type ${type}: cast it in SQL`)
}

/**
 * Rows of an Arrow result as plain values and lists of DOUBLE. Throws on a type whose JavaScript value would lie: DECIMAL
 * arrives without its scale (duckdb-wasm#1703), SUM of integers as a 128-bit object, DATE and TIMESTAMP as epoch
 * milliseconds.
 */
export function decode(table: ArrowTable): Row[] {
  const columns = table.schema.fields.map((field, index) => {
    const type = String(field.type)
    if (/^(Decimal|Date|Timestamp|Time|Interval)/.test(type)) plain({}, field.name, type)
    return { name: field.name, type, valueAt: valuesOf(table.getChildAt(index), table.numRows, type) }
  })
  return Array.from({ length: table.numRows }, (_, row) => {
    const cells: Record<string, Cell | Numbers> = {}
    for (const { name, type, valueAt } of columns) cells[name] = plain(valueAt(row), name, type)
    // Only who asks for a list has to know of it.
    return cells as Row
  })
}

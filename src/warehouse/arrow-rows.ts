/** Columns of typed arrays as Arrow, in pieces small enough that none holds the page for long. */
import { Decimal, makeData, Table, tableToIPC, Uint8, Uint16, Uint32, Utf8, Vector } from 'apache-arrow'
import type { DecimalColumn, Texts } from '../domain/cell-columns'
import type { Engine } from './engine'

/** A column to be put into the engine: whole numbers, decimals, or texts row by row. */
export type ArrowColumn = Uint8Array | Uint16Array | Uint32Array | DecimalColumn | Texts

const rowsAtOnce = 1 << 18

/** Creates table `name` with `rows` rows of these columns: UTINYINT, USMALLINT, UINTEGER, DECIMAL(18,scale) or VARCHAR. */
export async function putArrow(
  engine: Engine,
  name: string,
  columns: ReadonlyMap<string, ArrowColumn>,
  rows: number,
): Promise<void> {
  // While the engine takes one piece the next is made.
  let taking: Promise<void> = Promise.resolve()
  for (let from = 0; from < rows; from += rowsAtOnce) {
    const to = Math.min(rows, from + rowsAtOnce)
    const vectors = [...columns].map(([column, values]) => [column, vectorOf(values, from, to)])
    const piece = tableToIPC(new Table(Object.fromEntries(vectors)), 'stream')
    await taking
    taking = engine.insert(name, piece, from === 0)
  }
  await taking
}

function vectorOf(column: ArrowColumn, from: number, to: number): Vector {
  const length = to - from
  if ('starts' in column) return new Vector([textsOf(column, from, to)])
  if ('decimals' in column) {
    const type = new Decimal(column.scale, 18, 128)
    return new Vector([makeData({ type, data: column.decimals.subarray(from * 4, to * 4), length })])
  }
  const data = column.subarray(from, to)
  if (data instanceof Uint8Array) return new Vector([makeData({ type: new Uint8(), data, length })])
  if (data instanceof Uint16Array) return new Vector([makeData({ type: new Uint16(), data, length })])
  return new Vector([makeData({ type: new Uint32(), data, length })])
}

/** Arrow counts from the first byte of the piece. */
function textsOf({ bytes, starts }: Texts, from: number, to: number) {
  const first = starts[from] as number
  return makeData({
    type: new Utf8(),
    length: to - from,
    data: bytes.subarray(first, starts[to]),
    valueOffsets: starts.subarray(from, to + 1).map((start) => start - first),
  })
}

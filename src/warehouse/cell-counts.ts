import type { Dataset } from '../domain/dataset'
import type { CellCount } from '../domain/own-table'
import type { Engine } from './engine'

/** For each column of an own table how many cells of `table`, `_bad` still in it, read as its kind and how many do not. */
export async function countCells(engine: Engine, { columns }: Dataset, table: string): Promise<CellCount[]> {
  const counts = columns.map(
    ({ name }, place) => `COUNT(${name})::INT AS read_${place},
      COUNT(*) FILTER (WHERE contains(',' || _bad, ',${name}:'))::INT AS odd_${place}`,
  )
  if (counts.length === 0) return []
  const [row] = await engine.query(`SELECT ${counts.join(', ')} FROM ${table}`)
  return columns.map(({ name }, place) => ({
    column: name,
    read: Number(row?.[`read_${place}`]),
    odd: Number(row?.[`odd_${place}`]),
  }))
}

import { type Column, columnOf, type Dataset } from '../domain/dataset'
import { type ColumnMap, scaleFactor } from '../domain/import-record'
import type { Engine } from './engine'
import { isPlainCode, plainDecimal, type Reading } from './readings'
import type { Staged } from './staging'

/** What a plain column is cast to, and the SQL that holds for a cell that the cast reads as the macros would. */
interface Plain {
  readonly type: string
  readonly holds: (cell: string) => string
}

/** Null for a column that no cast alone reads. */
function plainOf({ kind }: Column, { scale }: ColumnMap): Plain | null {
  if (kind === 'count')
    return {
      type: 'BIGINT',
      holds: (cell) => `TRY_CAST(${cell} AS BIGINT)::VARCHAR = ${cell} AND NOT starts_with(${cell}, '-')`,
    }
  if (kind === 'code') return { type: 'VARCHAR', holds: isPlainCode }
  if (kind === 'number') return { type: 'DOUBLE', holds: (cell) => plainDecimal(cell, 10) }
  if (kind === 'money' && scaleFactor[scale ?? '元'] === 1)
    return { type: 'DECIMAL(18,2)', holds: (cell) => plainDecimal(cell, 2) }
  return null
}

/**
 * Readings, by warehouse name, of the columns of numbers and codes whose cells are all plain or empty. To plan the macros that
 * clean a cell takes longer than to read a month's file, so they are left out where no cell needs them.
 */
export async function plainReadings(
  engine: Engine,
  { rows, many }: Pick<Staged, 'rows' | 'many'>,
  dataset: Dataset,
  mapping: readonly ColumnMap[],
): Promise<ReadonlyMap<string, Reading>> {
  const columns = mapping.flatMap((map) => {
    const plain = plainOf(columnOf(dataset, map.column), map)
    return plain ? [{ name: map.column, ...plain }] : []
  })
  if (many || columns.length === 0) return new Map()
  const asked = columns.map(
    ({ name, holds }, place) =>
      `BOOL_AND(${name} = '' OR COALESCE(${holds(name)}, false)) AS plain_${place}, BOOL_AND(${name} <> '') AS filled_${place}`,
  )
  const [found = {}] = await engine.query(`SELECT ${asked.join(', ')} FROM ${rows}`)
  return new Map(
    columns.flatMap(({ name, type }, place): [string, Reading][] =>
      found[`plain_${place}`] === true
        ? [[name, castReading(name, type, found[`filled_${place}`] === true)]]
        : [],
    ),
  )
}

const castReading = (name: string, type: string, filled: boolean): Reading => ({
  steps: [],
  values: [{ name, sql: `CASE WHEN ${name} <> '' THEN ${name}::${type} END` }],
  problem: 'NULL',
  filled,
})

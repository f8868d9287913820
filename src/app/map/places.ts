import type { OrgUnit } from '../units'

/** Column and row of a unit's tile, from 1. */
export type Position = readonly [col: number, row: number]

/** Positions set by hand, by unit code; the others stand where the units' own table puts them. */
export type Positions = Readonly<Record<string, Position>>

export interface Place extends OrgUnit {
  readonly gridCol: number
  readonly gridRow: number
}

/** A tile map wider or higher than this is none. */
export const mostTiles = 20

/** The units that have a tile, where they stand now. */
export function placesOf(units: readonly OrgUnit[], set: Positions): Place[] {
  return units.flatMap((unit) => {
    const [col, row] = set[unit.code] ?? [unit.gridCol, unit.gridRow]
    return col === null || row === null ? [] : [{ ...unit, gridCol: col, gridRow: row }]
  })
}

/** Moves a tile; one that stands there already takes its place. Beyond the map nothing moves. */
export function withMoved(places: readonly Place[], code: string, [col, row]: Position): Positions {
  const moving = places.find((place) => place.code === code)
  const inside = Math.min(col, row) >= 1 && Math.max(col, row) <= mostTiles
  const all = (list: readonly Place[]): Positions =>
    Object.fromEntries(list.map(({ code: each, gridCol, gridRow }) => [each, [gridCol, gridRow]]))
  if (!moving || !inside) return all(places)
  return all(
    places.map((place) => {
      if (place === moving) return { ...place, gridCol: col, gridRow: row }
      const stands = place.gridCol === col && place.gridRow === row
      return stands ? { ...place, gridCol: moving.gridCol, gridRow: moving.gridRow } : place
    }),
  )
}

/** Reads positions from the browser or from a file that anybody may have edited; null when they are none. */
export function readPositions(raw: unknown): Positions | null {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return null
  const entries = Object.entries(raw)
  return entries.every(([, value]) => isPosition(value)) ? Object.fromEntries(entries) : null
}

const isPosition = (value: unknown): value is Position =>
  Array.isArray(value) &&
  value.length === 2 &&
  value.every((part) => Number.isInteger(part) && part >= 1 && part <= mostTiles)

import { columnOf } from '../domain/dataset'
import { datasets } from '../domain/datasets'
import { orgUnits } from '../domain/datasets/org-units'
import type { Text } from '../domain/text'
import type { Engine } from '../warehouse/engine'

/** A unit of the organisation, as the filter and the tile map need it. */
export interface OrgUnit {
  readonly code: string
  /** Its name; the code where the dimension has none. */
  readonly name: string
  /** Code of its type (street, park, …); null when unknown. */
  readonly type: string | null
  /** Place on the tile map, 1-based; null when it has none. */
  readonly gridCol: number | null
  readonly gridRow: number | null
}

export const unitTypes = columnOf(orgUnits, 'unit_type').codes ?? []

/** The words of a unit type; null for one that no record has. */
export const unitTypeTitle = (type: string | null): Text | null =>
  unitTypes.find(({ code }) => code === type)?.title ?? null

const factsWithUnits = datasets.filter(
  ({ id, columns }) => id !== orgUnits.id && columns.some(({ name }) => name === 'unit_code'),
)

// Without a dimension the codes of the facts must do; with one they are not looked at, which saves the scan.
const sql = `WITH codes AS (
    SELECT unit_code FROM ${orgUnits.id}
    UNION SELECT unit_code FROM (${factsWithUnits.map(({ id }) => `SELECT unit_code FROM ${id}`).join(' UNION ')})
    WHERE (SELECT COUNT(*) FROM ${orgUnits.id}) = 0
  )
  SELECT codes.unit_code::VARCHAR AS code, COALESCE(unit_name, codes.unit_code)::VARCHAR AS name,
    unit_type::VARCHAR AS type, grid_col::INT AS "gridCol", grid_row::INT AS "gridRow"
  FROM codes LEFT JOIN ${orgUnits.id} AS units ON units.unit_code = codes.unit_code
  WHERE codes.unit_code IS NOT NULL`

/** All units, by type in the order of the dimension's record, then by code. */
export async function queryUnits(engine: Engine): Promise<OrgUnit[]> {
  const rows = (await engine.query(sql)) as unknown as OrgUnit[]
  return rows.sort((a, b) => rank(a.type) - rank(b.type) || (a.code < b.code ? -1 : 1))
}

function rank(type: string | null): number {
  const place = unitTypes.findIndex(({ code }) => code === type)
  return place < 0 ? unitTypes.length : place
}

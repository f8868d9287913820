import {
  type CellColumn,
  type CellColumns,
  countOf,
  type TextColumn,
  type Texts,
} from '../domain/cell-columns'
import type { ColumnMap } from '../domain/import-record'
import { type ArrowColumn, putArrow } from './arrow-rows'
import type { Engine } from './engine'
import { quoted } from './schema'
import type { Distinct, Ids, Staging } from './staging'

const typeOf = ({ BYTES_PER_ELEMENT: size }: Ids): string =>
  ({ 1: 'UTINYINT', 2: 'USMALLINT', 4: 'UINTEGER' })[size] as string

/** Lays out the columns of a file for conversion: the ids of the texts row by row, and each text once. */
export const stageCells = ({ columns, rows, firstRow }: CellColumns): Staging => ({
  async stage(engine, name, mapping) {
    const places = placesOf(mapping)
    const used = new Map(places.flatMap((place) => (columns[place] ? [[place, columns[place]]] : [])))
    await putArrow(engine, `${name}_cells`, cellsOf(used), rows)
    await putTexts(engine, `${name}_texts`, used)
    const distinct = new Map(mapping.flatMap((map) => distinctOf(map, used, `${name}_texts`)))
    await engine.query(viewsSql(name, mapping, distinct, firstRow))
    return {
      many: true,
      rows: name,
      keyed: `${name}_keyed`,
      distinct,
      decimals: decimalsOf(mapping, used),
      ids: idsOf(mapping, used),
    }
  },
  dropped: (name) => [
    `DROP VIEW IF EXISTS ${name}`,
    `DROP VIEW IF EXISTS ${name}_keyed`,
    `DROP TABLE IF EXISTS ${name}_cells`,
    `DROP TABLE IF EXISTS ${name}_texts`,
  ],
})

const placesOf = (mapping: readonly ColumnMap[]): number[] => [
  ...new Set(mapping.flatMap(({ source }) => ('index' in source ? [source.index] : []))),
]

function cellsOf(used: ReadonlyMap<number, CellColumn>) {
  const cells = new Map<string, ArrowColumn>()
  for (const [place, column] of used) {
    cells.set(`c${place}`, 'decimals' in column ? column : (column.ids ?? column.texts))
  }
  return cells
}

const decimalsOf = (mapping: readonly ColumnMap[], used: ReadonlyMap<number, CellColumn>) =>
  new Map(
    mapping.flatMap(({ column, source }): [string, number][] => {
      const cells = 'index' in source ? used.get(source.index) : undefined
      return cells && 'decimals' in cells ? [[column, cells.scale]] : []
    }),
  )

const idsOf = (mapping: readonly ColumnMap[], used: ReadonlyMap<number, CellColumn>) =>
  new Map(
    mapping.flatMap(({ column, source }): [string, Ids][] => {
      const cells = 'index' in source ? used.get(source.index) : undefined
      return cells && 'ids' in cells && cells.ids ? [[column, cells.ids]] : []
    }),
  )

/** One table for the texts of all columns: `place`, `id`, `raw`. */
async function putTexts(engine: Engine, name: string, used: ReadonlyMap<number, CellColumn>): Promise<void> {
  const lists = [...used].flatMap(([place, column]): [number, TextColumn][] =>
    'decimals' in column || !column.ids ? [] : [[place, column]],
  )
  const total = lists.reduce((sum, [, { texts }]) => sum + countOf(texts), 0)
  const [place, id] = [new Uint8Array(total), new Uint32Array(total)]
  let at = 0
  for (const [index, { texts }] of lists) {
    for (let each = 0; each < countOf(texts); each++, at++) {
      place[at] = index
      id[at] = each
    }
  }
  const raw = joined(lists.map(([, { texts }]) => texts))
  if (total === 0) await engine.query(`CREATE TABLE ${name} (place UTINYINT, id UINTEGER, raw VARCHAR)`)
  await putArrow(
    engine,
    name,
    new Map<string, ArrowColumn>([
      ['place', place],
      ['id', id],
      ['raw', raw],
    ]),
    total,
  )
}

function joined(lists: readonly Texts[]): Texts {
  const bytes = new Uint8Array(lists.reduce((sum, list) => sum + list.bytes.length, 0))
  const starts = new Int32Array(lists.reduce((sum, list) => sum + countOf(list), 1))
  let [used, count] = [0, 0]
  for (const list of lists) {
    bytes.set(list.bytes, used)
    for (let each = 1; each < list.starts.length; each++) {
      count += 1
      starts[count] = used + (list.starts[each] as number)
    }
    used += list.bytes.length
  }
  return { bytes, starts }
}

function distinctOf(
  { column, source }: ColumnMap,
  used: ReadonlyMap<number, CellColumn>,
  texts: string,
): [string, Distinct][] {
  if ('constant' in source) {
    return [[column, { texts: `SELECT 0 AS id, ${quoted(source.constant)} AS raw`, type: 'UTINYINT' }]]
  }
  const cells = used.get(source.index)
  if (!cells || 'decimals' in cells || !cells.ids) return []
  const type = typeOf(cells.ids)
  return [[column, { texts: `SELECT id, raw FROM ${texts} WHERE place = ${source.index}`, type }]]
}

/** View `name` gives every cell as text, for the few rows that are looked at; view `<name>_keyed` is what the rest reads. */
function viewsSql(
  name: string,
  mapping: readonly ColumnMap[],
  distinct: ReadonlyMap<string, Distinct>,
  firstRow: number,
): string {
  const row = `(cells.rowid + ${firstRow})::INTEGER AS _row`
  const isKey = ({ column }: ColumnMap) => distinct.has(column)
  const cell = ({ source }: ColumnMap) => ('constant' in source ? '0::UTINYINT' : `cells.c${source.index}`)
  const keyed = mapping.flatMap((map) =>
    isKey(map)
      ? [`${cell(map)} AS ${map.column}_key`]
      : [`${cell(map)}::VARCHAR AS ${map.column}`, `${cell(map)} AS ${map.column}_cell`],
  )
  const texts = mapping.map((map) =>
    isKey(map) ? `${map.column}_text.raw AS ${map.column}` : `${cell(map)}::VARCHAR AS ${map.column}`,
  )
  const joins = mapping.filter(isKey).map((map) => {
    const text = `${map.column}_text`
    return `JOIN (${distinct.get(map.column)?.texts}) AS ${text} ON ${text}.id = ${cell(map)}`
  })
  return `CREATE OR REPLACE VIEW ${name}_keyed AS SELECT ${[row, ...keyed].join(', ')} FROM ${name}_cells AS cells;
    CREATE OR REPLACE VIEW ${name} AS SELECT ${[row, ...texts].join(', ')} FROM ${name}_cells AS cells ${joins.join(' ')}`
}

/** Columns whose distinct texts are known: each text is read once, and the rows take what it reads as. */
import { columnOf, type Dataset } from '../domain/dataset'
import type { ColumnMap } from '../domain/import-record'
import type { Engine } from './engine'
import { preparedSql } from './read-rows'
import { cellReading, type Reading } from './readings'
import { physicalColumns, quoted } from './schema'
import type { Distinct, Staged } from './staging'

const parts = ['value', 'value_to', 'grain'] as const

/** Readings by warehouse name, from tables `<rows>_<name>` that {@link dropTexts} drops. */
export async function readTexts(
  engine: Engine,
  { rows, distinct }: Staged,
  dataset: Dataset,
  mapping: readonly ColumnMap[],
  dictionary: string,
): Promise<ReadonlyMap<string, Reading>> {
  const columns = mapping.flatMap((map) => {
    const texts = distinct.get(map.column)
    return texts ? [{ map, texts, table: `${rows}_${map.column}` }] : []
  })
  if (columns.length === 0) return new Map()
  const tables = columns.map(({ map, texts, table }) => {
    const reading = cellReading(dataset, columnOf(dataset, map.column), map, dictionary)
    return `CREATE OR REPLACE TABLE ${table} AS ${readOnce(reading, map.column, texts)}`
  })
  await engine.query(tables.join(';\n'))
  const found = await engine.query(
    columns
      .map(({ map, table }) =>
        factsOf(map.column, physicalColumns(dataset, columnOf(dataset, map.column)).length, table),
      )
      .join(' UNION ALL '),
  )
  return new Map(
    columns.map(({ map, table }) => {
      const facts = found.find(({ name }) => name === map.column) ?? {}
      return [map.column, keyedReading(dataset, map.column, table, facts)]
    }),
  )
}

/** Statements that take out what {@link readTexts} made. */
export const droppedTexts = ({ rows, distinct }: Staged): string[] =>
  [...distinct.keys()].map((name) => `DROP TABLE IF EXISTS ${rows}_${name}`)

/** What each text of a column reads as. */
function readOnce(reading: Reading, column: string, { texts, type }: Distinct): string {
  const values = reading.values.map(({ sql }, index) => `${sql} AS ${parts[index]}`)
  const source = `(SELECT id::${type} AS id, raw AS ${column} FROM (${texts}))`
  return `SELECT id, ${values.join(', ')}, ${reading.problem} AS problem, COALESCE(${reading.rounded ?? 'false'}, false) AS rounded,
    COALESCE(${reading.odd ?? 'false'}, false) AS odd FROM (${preparedSql([reading], source)})`
}

const factsOf = (column: string, values: number, table: string): string =>
  `SELECT ${quoted(column)} AS name, BOOL_AND(value IS NOT NULL) AS filled, BOOL_OR(problem IS NOT NULL) AS problem,
   BOOL_OR(rounded) AS rounded, BOOL_OR(odd) AS odd, COUNT(*) AS texts,
   COUNT(DISTINCT hash(${parts.slice(0, values).join(', ')})) AS read FROM ${table}`

/** What no text of the column does, no row has to be asked for. */
function keyedReading(
  dataset: Dataset,
  name: string,
  table: string,
  facts: { readonly [fact: string]: unknown },
): Reading {
  const physical = physicalColumns(dataset, columnOf(dataset, name))
  const taken = [
    ...parts.slice(0, physical.length),
    ...['problem', 'rounded', 'odd'].filter((fact) => facts[fact] === true),
  ]
  const read = (fact: string) => `${name}_read_${fact}`
  return {
    join: `JOIN ${table} AS ${name}_word ON ${name}_word.id = staged.${name}_key`,
    joined: taken.map((part) => ({ name: read(part), sql: `${name}_word.${part}` })),
    steps: [],
    values: physical.map((each, index) => ({ name: each.name, sql: `${name}_read_${parts[index]}` })),
    problem: facts.problem === true ? read('problem') : 'NULL',
    filled: facts.filled === true,
    ...(facts.texts === facts.read ? { apart: Number(facts.texts) } : {}),
    ...(facts.rounded === true ? { rounded: read('rounded') } : {}),
    ...(facts.odd === true ? { odd: read('odd') } : {}),
  }
}

/** Which cells of a row are hidden by themselves, and the rows without what is hidden. */
import type { Column, Dataset } from '../domain/dataset'
import { type CoverTables, lineColumns, markOf, ownCases, tellingOf } from './cover-tables'
import { quoted } from './schema'

const only = (where: Column['casesWhere']) =>
  where ? `${where.column} IN (${where.in.map(quoted).join(', ') || 'NULL'})` : 'true'
const flag = (condition: string) => `COALESCE(${condition}, false)::INTEGER`

/** Rows taken by one statement: so many keep the engine a fraction of a second. */
const rowsAtOnce = 200_000

/** First and last row id of each piece of a table whose highest is `last`. */
const piecesUpTo = (last: number): (readonly [number, number])[] =>
  Array.from({ length: Math.floor(last / rowsAtOnce) + 1 }, (_, at) => [
    at * rowsAtOnce,
    (at + 1) * rowsAtOnce - 1,
  ])

/**
 * Statements that make `marks`: the small counts of each row, and a second one where one of a balance would be hidden
 * alone. `last` is the highest row id of the facts.
 */
export function marksStatements(
  dataset: Dataset,
  { marks }: CoverTables,
  last: number,
  leastShown: number,
): string[] {
  const isSmall = (name: string) => `${name} > 0 AND ${name} < ${leastShown}`
  const counts = ownCases(dataset)
  const small = counts.map(
    ({ name, casesWhere }) =>
      `${flag(`${isSmall(name)} AND ${only(casesWhere)}`)}::TINYINT AS ${markOf(name)}`,
  )
  const columns = [
    ...['rowid AS _id', ...lineColumns(dataset), ...counts.map(({ name }) => name), ...small],
    `${lastingBits(dataset, isSmall)} AS _bits`,
  ]
  const { balance } = dataset
  const piece = (from: number, to: number) => {
    const rows = `SELECT ${columns.join(', ')} FROM ${dataset.id} WHERE rowid BETWEEN ${from} AND ${to}`
    return balance ? balanced(rows, balance) : rows
  }
  return [
    `CREATE OR REPLACE TABLE ${marks} AS ${piece(-2, -1)}`,
    ...piecesUpTo(last).map(([from, to]) => `INSERT INTO ${marks} ${piece(from, to)}`),
  ]
}

/** The same balance once more, for the rows of which a count was hidden meanwhile. */
export const secondInBalance = ({ balance }: Dataset, { marks }: CoverTables): string[] =>
  balance
    ? [
        `UPDATE ${marks} SET ${balance.map((name) => `${markOf(name)} = new.${markOf(name)}`).join(', ')}
         FROM (${balanced(`SELECT * FROM ${marks} WHERE ${isAlone(balance)}`, balance)}) AS new
         WHERE ${marks}._id = new._id`,
      ]
    : []

/** True where exactly one is hidden of the counts of which any three give the fourth. */
const isAlone = (balance: readonly string[]) =>
  `(${balance.map((name) => `(${markOf(name)} > 0)::INTEGER`).join(' + ')} = 1
    AND ${balance.map((name) => `${name} IS NOT NULL`).join(' AND ')})`

/** The rows with the first of the smallest visible counts hidden where one is hidden alone. Each step is told once. */
function balanced(rows: string, balance: readonly string[]): string {
  const visible = balance.map(
    (name, at) => `CASE WHEN ${markOf(name)} = 0 AND ${name} > 0 THEN ${name} END AS _visible${at}`,
  )
  const names = balance.map((_, at) => `_visible${at}`)
  const marks = balance.map((name, at) => {
    const earlier = names.slice(0, at).map((each) => ` AND ${each} IS DISTINCT FROM _least`)
    return `(CASE WHEN _alone AND _visible${at} = _least${earlier.join('')} THEN 2::TINYINT ELSE ${markOf(name)} END) AS ${markOf(name)}`
  })
  return `SELECT * EXCLUDE (${names.join(', ')}, _alone, _least) REPLACE (${marks.join(', ')})
    FROM (SELECT *, LEAST(${names.join(', ')}) AS _least
      FROM (SELECT *, ${visible.join(', ')}, ${isAlone(balance)} AS _alone FROM (${rows})))`
}

/** A column that may be hidden: its number among them, and for one that tells more of a count that of the count. */
interface Place {
  readonly name: string
  readonly count: number
  readonly telling: number | null
}

function placesOf(dataset: Dataset): Place[] {
  const counts = ownCases(dataset)
  const telling = counts.flatMap((of, count) => tellingOf(dataset, of).map(({ name }) => ({ name, count })))
  return [
    ...counts.map(({ name }, count) => ({ name, count, telling: null })),
    ...telling.map((each, at) => ({ ...each, telling: at })),
  ]
}

/**
 * What decides besides the marks, in one number: a bit for each count among whose parts one is small, and for each part
 * that is known.
 */
function lastingBits(dataset: Dataset, isSmall: (name: string) => string): string {
  const counts = ownCases(dataset)
  const small = counts.map((of) => {
    const parts = tellingOf(dataset, of).filter(({ cases }) => cases)
    return parts.length > 0
      ? flag(parts.map(({ name }) => `COALESCE(${isSmall(name)}, false)`).join(' OR '))
      : '0'
  })
  const known = placesOf(dataset).flatMap(({ name, telling }) =>
    telling === null ? [] : [flag(`${name} IS NOT NULL`)],
  )
  return `(${[...small, ...known].map((bit, at) => `${bit} * ${2 ** at}`).join(' + ') || '0'})`
}

/** A row's marks and bits as one number: there are few of them, so that what follows is worked out once for each. */
const codeOf = (dataset: Dataset) =>
  ownCases(dataset).reduce((code, { name }) => `(${code}) * 4 + ${markOf(name)}`, '_bits::BIGINT')

/** How a column is hidden, from `code`. What tells more of hidden cases goes with them; and all that tells how cases ended, where one of these counts is small. */
function kindOf(dataset: Dataset, { count, telling }: Place): string {
  const counts = ownCases(dataset).length
  const mark = `(code >> ${2 * (counts - 1 - count)} & 3)`
  if (telling === null) return mark
  const bit = (at: number) => `(code >> ${2 * counts + at} & 1)`
  return `(CASE WHEN ${bit(counts + telling)} = 1 AND (${mark} > 0 OR ${bit(count)} = 1) THEN 2 ELSE 0 END)`
}

/** Statements that make `rows` of the facts and their marks; `last` is the highest row id. */
export function coveredStatements(dataset: Dataset, tables: CoverTables, last: number): string[] {
  const { rows, marks, texts, picked } = tables
  const places = placesOf(dataset)
  const kinds = places.map((place, at) => `${kindOf(dataset, place)} AS k${at}`)
  const named = places.map(
    ({ name }, at) => `CASE k${at} WHEN 1 THEN '${name}:small' WHEN 2 THEN '${name}:other' END`,
  )
  const shown = places.map(({ name }, at) => `CASE WHEN texts.k${at} = 0 THEN facts.${name} END AS ${name}`)
  const piece = (
    from: number,
    to: number,
  ) => `SELECT facts.* REPLACE (${shown.join(', ')}), texts.text AS _hidden
    FROM ${dataset.id} AS facts JOIN (SELECT _id, ${codeOf(dataset)} AS code FROM ${marks}) AS marks ON facts.rowid = marks._id
    JOIN ${texts} AS texts USING (code)
    WHERE facts.rowid BETWEEN ${from} AND ${to} AND marks._id BETWEEN ${from} AND ${to}`
  return [
    `CREATE OR REPLACE TABLE ${texts} AS SELECT *, concat_ws(' ', ${named.join(', ')}) AS text
      FROM (SELECT code, ${kinds.join(', ')} FROM (SELECT DISTINCT ${codeOf(dataset)} AS code FROM ${marks}))`,
    `CREATE OR REPLACE TABLE ${rows} AS ${piece(-2, -1)}`,
    ...piecesUpTo(last).map(([from, to]) => `INSERT INTO ${rows} ${piece(from, to)}`),
    `DROP TABLE ${texts};\nDROP TABLE ${marks};\nDROP TABLE IF EXISTS ${picked}`,
  ]
}

import type { Column, Dataset } from '../domain/dataset'
import { hasCases } from '../domain/suppression'
import type { Engine } from './engine'
import { monthOf } from './rows'
import { quoted } from './schema'

/** More rounds than any table of an office has needed; what one hides may leave another cell alone in its line. */
const rounds = 8

const prefixOf = ({ id }: Dataset) => `covered_${id}_`
const mark = (column: string) => `_hides_${column}`

/** Columns of cases that stand by themselves, and those that tell more of one of them. */
const ownCases = ({ columns }: Dataset) => columns.filter(({ cases, casesOf }) => cases && !casesOf)
const tellingOf = ({ columns }: Dataset, of: Column) => columns.filter(({ casesOf }) => casesOf === of.name)

/**
 * Lines whose totals a screen shows: all of a month, and each member of a part of the key in a month and in a year. The
 * period itself is no member.
 */
function linesOf(dataset: Dataset): string[] {
  const month = monthOf(dataset)
  if (!month) return []
  const members = dataset.key.filter((name) =>
    dataset.columns.some((each) => each.name === name && each.kind !== 'period'),
  )
  return [month, ...members.flatMap((name) => [`${name}, ${month}`, `${name}, year(${month})`])]
}

/** Hides the smallest visible count where a line with a known total has exactly one hidden. */
function secondInLines(table: string, column: string, lines: readonly string[], leastShown: number): string {
  const alone = lines.map(
    (
      line,
    ) => `SELECT arg_min(_id, ${column}) FILTER (WHERE ${mark(column)} = 0 AND ${column} > 0) FROM ${table}
      GROUP BY ${line} HAVING COUNT(*) FILTER (WHERE ${mark(column)} > 0) = 1 AND SUM(${column}) >= ${leastShown}`,
  )
  return `UPDATE ${table} SET ${mark(column)} = 2 WHERE _id IN (${alone.join(' UNION ALL ')})`
}

/** The same among the counts of one row of which any three give the fourth. */
function secondInBalance(table: string, balance: readonly string[]): string[] {
  const hidden = balance.map((name) => `(${mark(name)} > 0)::INTEGER`).join(' + ')
  const visible = (name: string) => `CASE WHEN ${mark(name)} = 0 AND ${name} > 0 THEN ${name} END`
  const smallest = `LEAST(${balance.map(visible).join(', ')})`
  return balance.map(
    (name) => `UPDATE ${table} SET ${mark(name)} = 2
      WHERE ${balance.map((each) => `${each} IS NOT NULL`).join(' AND ')}
        AND ${hidden} = 1 AND ${mark(name)} = 0 AND ${name} = ${smallest}`,
  )
}

/** Hides what tells more of hidden cases, and all that tells how cases ended where one of these counts is small. */
function telling(dataset: Dataset, of: Column, leastShown: number): [string, string][] {
  const group = tellingOf(dataset, of)
  const small = group
    .filter(({ cases }) => cases)
    .map(({ name }) => `COALESCE(${name} BETWEEN 1 AND ${leastShown - 1}, false)`)
  const hides = [`${mark(of.name)} > 0`, ...small].join(' OR ')
  return group.map(({ name }) => [name, `CASE WHEN ${name} IS NOT NULL AND (${hides}) THEN 2 ELSE 0 END`])
}

/** What is being covered, for two who ask at once. */
const underWay = new WeakMap<Engine, Map<string, Promise<string>>>()

/**
 * What may follow FROM for the rows of a dataset as they may leave: hidden cells are NULL, and `_hidden` names them
 * ("accepted:small closed:other", for hiddenCells). A dataset that counts no cases is read as it is. The covered rows are
 * a table of the engine, made when first asked for; `version` names the state of the facts, `leastShown` the least count
 * that is not hidden.
 */
export async function coveredRows(
  engine: Engine,
  dataset: Dataset,
  version: number,
  leastShown: number,
): Promise<string> {
  if (!hasCases(dataset)) return `(SELECT *, '' AS _hidden FROM ${dataset.id})`
  const name = `${prefixOf(dataset)}${version}_${leastShown}`
  const jobs = underWay.get(engine) ?? new Map<string, Promise<string>>()
  underWay.set(engine, jobs)
  const job = jobs.get(dataset.id) ?? Promise.resolve('')
  const next = job.catch(() => '').then(() => tableThere(engine, dataset, name, leastShown))
  jobs.set(dataset.id, next)
  return next
}

/** The table by that name, made unless it is there, in place of those of other versions. */
async function tableThere(engine: Engine, dataset: Dataset, name: string, leastShown: number) {
  const there = await engine.query(
    `SELECT table_name AS name FROM duckdb_tables() WHERE starts_with(table_name, '${prefixOf(dataset)}')`,
  )
  if (there.some((row) => row.name === name)) return name
  const draft = `${prefixOf(dataset)}draft`
  await cover(engine, dataset, draft, leastShown)
  const old = there.filter((row) => row.name !== draft).map((row) => `DROP TABLE IF EXISTS ${row.name}`)
  await engine.query([...old, `ALTER TABLE ${draft} RENAME TO ${name}`].join(';\n'))
  return name
}

const only = (where: Column['casesWhere']) =>
  where ? `${where.column} IN (${where.in.map(quoted).join(', ') || 'NULL'})` : 'true'

async function cover(engine: Engine, dataset: Dataset, table: string, leastShown: number): Promise<void> {
  const counts = ownCases(dataset)
  const marks = counts.map(
    ({ name, casesWhere }) =>
      `CASE WHEN ${name} > 0 AND ${name} < ${leastShown} AND ${only(casesWhere)} THEN 1 ELSE 0 END::TINYINT AS ${mark(name)}`,
  )
  await engine.query(
    `CREATE OR REPLACE TABLE ${table} AS SELECT *, row_number() OVER () AS _id, ${marks.join(', ')} FROM ${dataset.id}`,
  )
  const lines = linesOf(dataset)
  const steps = [
    // What counts different things in different rows adds up to nothing.
    ...counts
      .filter(({ casesWhere }) => !casesWhere)
      .map(({ name }) => secondInLines(table, name, lines, leastShown)),
    ...(dataset.balance ? secondInBalance(table, dataset.balance) : []),
  ]
  const hidden = async () => {
    const sums = counts.map(({ name }) => `COUNT(*) FILTER (WHERE ${mark(name)} > 0)`).join(' + ')
    const [row] = await engine.query(`SELECT (${sums})::INTEGER AS n FROM ${table}`)
    return Number(row?.n)
  }
  let before = -1
  for (let round = 0; round < rounds; round++) {
    const now = await hidden()
    if (now === before) break
    before = now
    if (steps.length > 0) await engine.query(steps.join(';\n'))
  }
  await engine.query(finished(dataset, table, leastShown))
}

/** Replaces hidden cells by NULL and names them. */
function finished(dataset: Dataset, table: string, leastShown: number): string {
  const counts = ownCases(dataset)
  const kinds: [string, string][] = [
    ...counts.map(({ name }): [string, string] => [name, mark(name)]),
    ...counts.flatMap((count) => telling(dataset, count, leastShown)),
  ]
  const covered = kinds.map(([name, kind]) => `CASE WHEN ${kind} = 0 THEN ${name} END AS ${name}`)
  const named = kinds.map(
    ([name, kind]) => `CASE ${kind} WHEN 1 THEN '${name}:small' WHEN 2 THEN '${name}:other' END`,
  )
  const left = ['_id', ...counts.map(({ name }) => mark(name))].join(', ')
  return `CREATE OR REPLACE TABLE ${table} AS
    SELECT * EXCLUDE (${left}) REPLACE (${covered.join(', ')}), concat_ws(' ', ${named.join(', ')}) AS _hidden
    FROM ${table} ORDER BY _import, _row`
}

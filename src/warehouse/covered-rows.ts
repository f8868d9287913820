import type { Dataset } from '../domain/dataset'
import { hasCases } from '../domain/suppression'
import { coveredStatements, marksStatements } from './cover-cells'
import { hideInLines } from './cover-lines'
import { type CoverTables, coverTables } from './cover-tables'
import { type DisputeTotal, dropTotals, hideUnderTotals, putTotals } from './dispute-totals'
import type { Engine } from './engine'

/** Totals of a dataset as they may leave; none for one whose totals are not split. */
export type TotalsOf = (dataset: Dataset) => Promise<readonly DisputeTotal[]>

const prefixOf = ({ id }: Dataset) => `covered_${id}_`

/** What is being covered, for two who ask at once. */
const underWay = new WeakMap<Engine, Map<string, Promise<string>>>()

/**
 * What may follow FROM for the rows of a dataset as they may leave: hidden cells are NULL, and `_hidden` names them
 * ("accepted:small closed:other", for hiddenCells). A dataset that counts no cases is read as it is. The covered rows are
 * a table of the engine, made when first asked for; `version` names the state of the facts, `leastShown` the least count
 * that is not hidden, `totalsOf` gives the totals of a dataset as panels show them, for what is hidden there must not be
 * added up here. It is made by many short statements, so that what screens ask meanwhile is answered in between.
 */
export async function coveredRows(
  engine: Engine,
  dataset: Dataset,
  version: number,
  leastShown: number,
  totalsOf: TotalsOf = async () => [],
): Promise<string> {
  if (!hasCases(dataset)) return `(SELECT *, '' AS _hidden FROM ${dataset.id})`
  const name = `${prefixOf(dataset)}${version}_${leastShown}`
  const jobs = underWay.get(engine) ?? new Map<string, Promise<string>>()
  underWay.set(engine, jobs)
  const job = jobs.get(dataset.id) ?? Promise.resolve('')
  const next = job.catch(() => '').then(() => tableThere(engine, dataset, name, leastShown, totalsOf))
  jobs.set(dataset.id, next)
  return next
}

/** The table by that name, made unless it is there, in place of those of other versions. */
async function tableThere(
  engine: Engine,
  dataset: Dataset,
  name: string,
  leastShown: number,
  totalsOf: TotalsOf,
) {
  const there = await engine.query(
    `SELECT table_name AS name FROM duckdb_tables() WHERE starts_with(table_name, '${prefixOf(dataset)}')`,
  )
  if (there.some((row) => row.name === name)) return name
  const draft = `${prefixOf(dataset)}draft`
  await coverTable(engine, dataset, draft, leastShown, async (tables) => {
    const totals = await totalsOf(dataset)
    if (totals.length === 0) return
    await putTotals(engine, totals)
    await hideUnderTotals(engine, tables)
    await dropTotals(engine)
  })
  const old = there.filter((row) => row.name !== draft).map((row) => `DROP TABLE IF EXISTS ${row.name}`)
  await engine.query([...old, `ALTER TABLE ${draft} RENAME TO ${name}`].join(';\n'))
  return name
}

/** An import puts another table in the place of the facts, whose rows have other numbers. */
const factsTable = async (engine: Engine, { id }: Dataset) =>
  (await engine.query(`SELECT table_oid AS oid FROM duckdb_tables() WHERE table_name = '${id}'`))[0]?.oid

/** So often the facts may change under the work before it is given up. */
const attempts = 3

/**
 * Makes the table `draft` of a dataset's covered rows; `first` hides more of them before their lines are looked at.
 * Throws where the facts keep changing meanwhile.
 */
export async function coverTable(
  engine: Engine,
  dataset: Dataset,
  draft: string,
  leastShown: number,
  first: (tables: CoverTables) => Promise<void> = async () => undefined,
): Promise<void> {
  const tables = coverTables(draft)
  for (let attempt = 0; attempt < attempts; attempt++) {
    const before = await factsTable(engine, dataset)
    const [row] = await engine.query(`SELECT COALESCE(MAX(rowid), -1) AS last FROM ${dataset.id}`)
    const last = Number(row?.last)
    for (const sql of marksStatements(dataset, tables, last, leastShown)) await engine.query(sql)
    await first(tables)
    await hideInLines(engine, dataset, tables, leastShown)
    for (const sql of coveredStatements(dataset, tables, last)) await engine.query(sql)
    if ((await factsTable(engine, dataset)) === before) return
  }
  throw new Error(`the facts of ${dataset.id} changed while they were covered`)
}

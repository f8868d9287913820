import { views } from '../domain/view'
import { accountClassesSql } from './account-classes'
import { calendarSql, extentSql } from './calendar'
import type { Engine } from './engine'
import { changedDatasets, forgetChanges, noteChange } from './facts'
import { forgetSums } from './sums-there'
import { isRowByRow, viewSql, viewsOver } from './view-texts'

/** Tables made from the facts, in an order in which each finds those it reads. */
export const viewTables: readonly string[] = [
  'calendar',
  'extent',
  'account_classes',
  ...Object.keys(views).filter((name) => !isRowByRow(name)),
]

async function tablesThere(engine: Engine): Promise<Set<string>> {
  const rows = await engine.query(
    'SELECT table_name AS name FROM duckdb_tables() UNION ALL SELECT view_name FROM duckdb_views() WHERE NOT internal',
  )
  return new Set(rows.map(({ name }) => String(name)))
}

const bounds = `SELECT strftime(MIN(month), '%Y-%m') AS "from", strftime(MAX(month), '%Y-%m') AS "to" FROM calendar`

/** Works out what all datasets share; gives whether the calendar is another one than before. */
async function refreshShared(engine: Engine, there: ReadonlySet<string>): Promise<boolean> {
  const [before] = there.has('calendar') ? await engine.query(bounds) : []
  const [after] = await engine.query(
    [
      `CREATE OR REPLACE TABLE calendar AS ${calendarSql()}`,
      `CREATE OR REPLACE TABLE extent AS ${extentSql()}`,
      bounds,
    ].join(';\n'),
  )
  return before?.from !== after?.from || before?.to !== after?.to || !before
}

/** Works out which months and datasets there are after a change of facts; the views are still to follow. */
export async function refreshExtent(engine: Engine): Promise<void> {
  const changed = await changedDatasets(engine)
  if (changed.size === 0) return
  if (await refreshShared(engine, await tablesThere(engine))) await engine.query(noteChange('calendar'))
}

/**
 * Works out anew the views that read a dataset whose facts have changed since the last time, and those that the engine
 * does not have yet. What joins or sums is kept as a table: a figure over a view of several joins and windows takes 14
 * to 137 ms, over its table 2 to 4 ms, and a screen asks some hundred. To work all of them out takes 0.5 s even when
 * they are empty.
 */
export async function refreshViews(engine: Engine): Promise<void> {
  await refreshExtent(engine)
  await (await beginViews(engine)).worked
}

/**
 * The same after {@link refreshExtent}, for whoever need not wait: the engine answers in the order in which it is asked,
 * so that no question asked after this has begun sees an old view. Should the engine fail at it, there is none.
 */
export async function beginViews(engine: Engine): Promise<{ readonly worked: Promise<unknown> }> {
  const [changed, there] = [await changedDatasets(engine), await tablesThere(engine)]
  const known = await engine.query(there.has('extent') ? 'FROM extent' : extentSql())
  const filled = new Set(known.map(({ dataset }) => String(dataset)))
  const stale = new Set(viewsOver(changed, filled))
  const statements = [...workingOut(there, stale, filled), ...(changed.size > 0 ? [forgetChanges] : [])]
  const worked = statements.length > 0 ? engine.query(statements.join(';\n')) : Promise.resolve()
  if (sumsOver(there, stale).length > 0) forgetSums(engine)
  return { worked }
}

/** Works out those views that the engine does not have yet. */
export async function completeViews(engine: Engine): Promise<void> {
  const statements = workingOut(await tablesThere(engine), new Set())
  if (statements.length > 0) await engine.query(statements.join(';\n'))
}

const sumsOver = (there: ReadonlySet<string>, stale: ReadonlySet<string>): string[] =>
  [...there].filter((name) => [...stale].some((view) => name.startsWith(`${view}_sums`)))

/** Statements that make the views which are stale or not there; what is stale goes first, so that nobody can read it. */
function workingOut(
  there: ReadonlySet<string>,
  stale: ReadonlySet<string>,
  filled?: ReadonlySet<string>,
): string[] {
  const nouns = Object.keys(views).map((name) => ({ name, sql: viewSql(name, filled) }))
  const shared = [
    { name: 'calendar', sql: calendarSql() },
    { name: 'extent', sql: extentSql() },
    { name: 'account_classes', sql: accountClassesSql() },
  ]
  const isKept = (name: string) => !(name in views && isRowByRow(name))
  const old = [...stale].filter((name) => there.has(name) && isKept(name))
  const dropped = [...sumsOver(there, stale), ...old].map((name) => `DROP TABLE ${name}`)
  const made = [...shared, ...nouns].flatMap(({ name, sql }) => {
    if (there.has(name) && !old.includes(name)) return []
    return `CREATE OR REPLACE ${isKept(name) ? 'TABLE' : 'VIEW'} ${name} AS ${sql}`
  })
  return [...dropped, ...made]
}

import { views } from '../domain/view'
import { accountClassesSql } from './account-classes'
import { calendarSql, extentSql } from './calendar'
import type { Engine } from './engine'
import { extents } from './extents'
import { changedDatasets, forgetChanges } from './facts'
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

/** First and last month of the calendar, which has every month between. */
const calendarBounds = async (engine: Engine): Promise<string> =>
  JSON.stringify(
    await engine.query(
      `SELECT strftime(MIN(month), '%Y-%m') AS "from", strftime(MAX(month), '%Y-%m') AS "to" FROM calendar`,
    ),
  )

/** Works out what all datasets share; gives whether the calendar is another one than before. */
async function refreshShared(engine: Engine, there: ReadonlySet<string>): Promise<boolean> {
  const before = there.has('calendar') ? await calendarBounds(engine) : null
  await engine.query(
    `CREATE OR REPLACE TABLE calendar AS ${calendarSql()};\nCREATE OR REPLACE TABLE extent AS ${extentSql()}`,
  )
  return (await calendarBounds(engine)) !== before
}

/**
 * Works out anew the views that read a dataset whose facts have changed since the last time, and those that the engine
 * does not have yet. What joins or sums is kept as a table: a figure over a view of several joins and windows takes 14
 * to 137 ms, over its table 2 to 4 ms, and a screen asks some hundred. To work all of them out takes 0.5 s even when
 * they are empty.
 */
export async function refreshViews(engine: Engine): Promise<void> {
  const [changed, there] = [await changedDatasets(engine), await tablesThere(engine)]
  if (changed.size > 0 && (await refreshShared(engine, there))) changed.add('calendar')
  // An engine without an extent and without a change has no facts.
  const known = changed.size > 0 || there.has('extent') ? await extents(engine) : []
  const filled = new Set(known.map(({ dataset }) => dataset))
  await workOut(engine, new Set(viewsOver(changed, filled)), filled)
  await forgetChanges(engine)
}

/** Works out those views that the engine does not have yet. */
export const completeViews = (engine: Engine): Promise<void> => workOut(engine, new Set())

async function workOut(
  engine: Engine,
  stale: ReadonlySet<string>,
  filled?: ReadonlySet<string>,
): Promise<void> {
  const there = await tablesThere(engine)
  const nouns = Object.keys(views).map((name) => ({ name, sql: viewSql(name, filled) }))
  const shared = [
    { name: 'calendar', sql: calendarSql() },
    { name: 'extent', sql: extentSql() },
    { name: 'account_classes', sql: accountClassesSql() },
  ]
  const statements = [...shared, ...nouns].flatMap(({ name, sql }) => {
    const kind = name in views && isRowByRow(name) ? 'VIEW' : 'TABLE'
    if (there.has(name) && (kind === 'VIEW' || !stale.has(name))) return []
    return `CREATE OR REPLACE ${kind} ${name} AS ${sql}`
  })
  const sums = [...there].filter((name) => [...stale].some((view) => name.startsWith(`${view}_sums`)))
  const dropped = sums.map((name) => `DROP TABLE ${name}`)
  if (statements.length + dropped.length > 0) await engine.query([...dropped, ...statements].join(';\n'))
  if (dropped.length > 0) forgetSums(engine)
}

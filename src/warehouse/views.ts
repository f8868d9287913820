import type { Month } from '../domain/period'
import { views } from '../domain/view'
import { accountClassesSql } from './account-classes'
import { calendarSql, extentSql } from './calendar'
import type { Engine } from './engine'
import { reportsSql } from './reports'

const texts = import.meta.glob<string>('./views/*.sql', { query: '?raw', import: 'default', eager: true })

/** Views that follow from the records of the datasets. */
const derived: Readonly<Record<string, () => string>> = { reports: reportsSql }

/** SELECT text of a view; a file's first line says what a row is and in which units. */
export function viewSql(name: string): string {
  const text = derived[name]?.() ?? texts[`./views/${name}.sql`]
  if (!text) throw new Error(`unknown view: ${name}`)
  return text
}

/** Tables made from the facts, in an order in which each finds those it reads. */
export const viewTables: readonly string[] = ['calendar', 'extent', 'account_classes', ...Object.keys(views)]

const statements = (create: string): string =>
  [
    `${create} calendar AS ${calendarSql()}`,
    `${create} extent AS ${extentSql()}`,
    `${create} account_classes AS ${accountClassesSql()}`,
    ...Object.keys(views).map((name) => `${create} ${name} AS ${viewSql(name)}`),
  ].join(';\n')

/**
 * Works the views out anew, to be called when the facts have changed. They are kept as tables: a figure over a view of
 * several joins and windows takes 14 to 137 ms, over its table 2 to 4 ms, and a screen asks some hundred.
 */
export async function refreshViews(engine: Engine): Promise<void> {
  await engine.query(statements('CREATE OR REPLACE TABLE'))
}

/** Works out those views that have no table yet. */
export async function completeViews(engine: Engine): Promise<void> {
  await engine.query(statements('CREATE TABLE IF NOT EXISTS'))
}

export interface Extent {
  readonly dataset: string
  readonly rows: number
  /** 'YYYY-MM'; null for a ledger or a dimension. */
  readonly from: string | null
  readonly to: string | null
}

/** Rows and months of every dataset that has any: where the as-of month and the period filter come from. */
export async function extents(engine: Engine): Promise<Extent[]> {
  return (await engine.query('SELECT dataset, rows, "from", "to" FROM extent')) as unknown as Extent[]
}

/** Last month that any dated dataset speaks of: the "today" of all figures (domain.md §8.9). */
export function lastMonth(list: readonly Extent[]): Month | null {
  return list.reduce<string | null>(
    (latest, { to }) => (to && (!latest || to > latest) ? to : latest),
    null,
  ) as Month | null
}

/** Totals of disputes as they may leave, beside rows of which they could not be added up. */
import type { Hidden } from '../domain/suppression'
import { type CoverTables, markOf } from './cover-tables'
import type { Engine } from './engine'
import { quoted } from './schema'

export const totalsTable = 'dispute_totals'

/** What a total may be split by, each by itself. */
export const totalSplits = ['unit_code', 'channel', 'cause', 'size_band'] as const
export type TotalSplit = (typeof totalSplits)[number]

export const totalCounts = ['open_start', 'accepted', 'closed', 'open_end'] as const
export type TotalCount = (typeof totalCounts)[number]

/** One total: of all disputes (`none`) or of one member (null: not stated), in a month ('YYYY-MM') or year ('YYYY'). */
export interface DisputeTotal {
  readonly split: TotalSplit | 'none'
  readonly member: string | null
  readonly grain: 'month' | 'year'
  readonly period: string
  /** Null where it is unknown; hidden ones are named instead. */
  readonly counts: Readonly<Partial<Record<TotalCount, number | null>>>
  readonly hidden: ReadonlyMap<TotalCount, Hidden>
}

const textOrNull = (text: string | null) => (text === null ? 'NULL' : quoted(text))
const rowsAtOnce = 2000

/** Makes the table of totals; hidden counts are NULL and named in `_hidden`, as in the rows. */
export async function putTotals(engine: Engine, totals: readonly DisputeTotal[]): Promise<void> {
  const columns = [
    ...['split_by VARCHAR', 'grain VARCHAR', 'period VARCHAR', 'month DATE', 'year SMALLINT'],
    ...totalSplits.map((name) => `${name} VARCHAR`),
    ...totalCounts.map((name) => `${name} BIGINT`),
    '_hidden VARCHAR',
  ]
  await engine.query(`CREATE OR REPLACE TABLE ${totalsTable} (${columns.join(', ')})`)
  for (let from = 0; from < totals.length; from += rowsAtOnce) {
    const rows = totals.slice(from, from + rowsAtOnce).map(valuesOf)
    await engine.query(`INSERT INTO ${totalsTable} VALUES ${rows.join(', ')}`)
  }
}

export const dropTotals = (engine: Engine) => engine.query(`DROP TABLE ${totalsTable}`)

function valuesOf({ split, member, grain, period, counts, hidden }: DisputeTotal): string {
  const cells = [
    ...[quoted(split), quoted(grain), quoted(period)],
    grain === 'month' ? `DATE '${period}-01'` : 'NULL',
    period.slice(0, 4),
    ...totalSplits.map((name) => textOrNull(name === split ? member : null)),
    ...totalCounts.map((name) => (hidden.has(name) ? 'NULL' : String(counts[name] ?? 'NULL'))),
    quoted([...hidden].map(([name, kind]) => `${name}:${kind}`).join(' ')),
  ]
  return `(${cells.join(', ')})`
}

/**
 * Hides a count more in rows under cover, the smallest that is seen, wherever a hidden total could be added up from them.
 * What is open adds up over a month only.
 */
export async function hideUnderTotals(engine: Engine, { marks }: CoverTables): Promise<void> {
  const flows: readonly TotalCount[] = ['accepted', 'closed']
  const lines = (['none', ...totalSplits] as const).flatMap((split) => [
    { split, grain: 'month', counts: totalCounts, time: 'marks._month = totals.month' },
    { split, grain: 'year', counts: flows, time: 'marks._year = totals.year' },
  ])
  for (const { split, grain, counts, time } of lines) {
    const same = split === 'none' ? '' : ` AND marks.${split}::VARCHAR IS NOT DISTINCT FROM totals.${split}`
    for (const name of counts)
      await engine.query(`UPDATE ${marks} SET ${markOf(name)} = 2 WHERE _id IN (
        SELECT arg_min(marks._id, marks.${name}) FILTER (WHERE ${markOf(name)} = 0 AND marks.${name} > 0)
        FROM ${marks} AS marks JOIN ${totalsTable} AS totals ON ${time}${same}
        WHERE totals.split_by = '${split}' AND totals.grain = '${grain}' AND contains(totals._hidden, '${name}:')
        GROUP BY totals.rowid HAVING COUNT(*) FILTER (WHERE ${markOf(name)} > 0) = 0)`)
  }
}

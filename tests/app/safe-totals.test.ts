import { afterAll, beforeAll, expect, test } from 'vitest'
import { random } from '../../scripts/sample/random'
import { safeTotals } from '../../src/app/safe-totals'
import { hiddenCells } from '../../src/domain/suppression'
import { copyFacts } from '../../src/warehouse/copy-facts'
import { totalCounts } from '../../src/warehouse/dispute-totals'
import { type Engine, guardedStatements } from '../../src/warehouse/engine'
import { openNodeEngine } from '../../src/warehouse/engine-node'
import { load, openTestWarehouse } from '../support/warehouse'

const header = 'unit_code, period, channel, cause, size_band, open_start, accepted, closed, open_end'
let main: Engine
let copy: Engine
beforeAll(async () => {
  main = await openTestWarehouse()
  copy = await openNodeEngine(guardedStatements)
})
afterAll(() => copy.close())

async function copied(lines: readonly string[]) {
  await load(main, 'disputes', header, lines)
  const totals = await safeTotals(main, 3)
  await copyFacts(main, copy, [], 3, totals)
  return totals
}

test('a hidden total cannot be added up from rows that need not be hidden themselves', async () => {
  // A and D have 1 + 1 each, hidden as 2; but 4 for the two could only be 2 + 2, so B's 10 is hidden with them. B's rows,
  // 4 and 6, stand in no line with a small one alone, and would give 64 − 50 − 10 = 4.
  const line = (unit: string, cause: string, accepted: number) =>
    `${unit}, 2021-09, union, ${cause}, 1-9, 0, ${accepted}, ${accepted}, 0`
  const totals = await copied([
    line('A', 'remuneration', 1),
    line('A', 'other', 1),
    line('D', 'remuneration', 1),
    line('D', 'other', 1),
    line('B', 'remuneration', 4),
    line('B', 'other', 6),
    line('C', 'remuneration', 25),
    line('C', 'other', 25),
  ])
  const units = totals.filter(({ split, grain }) => split === 'unit_code' && grain === 'month')
  expect(
    units.map(({ member, counts, hidden }) => [member, counts.accepted, hidden.get('accepted')]),
  ).toEqual([
    ['A', null, 'small'],
    ['B', null, 'other'],
    ['C', 50, undefined],
    ['D', null, 'small'],
  ])
  const rows = await copy.query(
    'SELECT unit_code AS unit, accepted::INT AS n FROM disputes ORDER BY unit_code, _row',
  )
  expect(rows.filter(({ unit }) => unit === 'B').map(({ n }) => n)).not.toEqual([4, 6])
  expect(rows.filter(({ unit }) => unit === 'C').map(({ n }) => n)).toEqual([25, 25])
})

test('what is shown of many totals is true, and of each hidden one some row is hidden too', async () => {
  const { whole, chance } = random('totals of disputes')
  const months = ['2020-11', '2020-12', '2021-01', '2021-02']
  const keys = months.flatMap((month) =>
    ['A', 'B', 'C', 'D', 'E'].flatMap((unit) =>
      ['union', 'street', 'litigation'].flatMap((channel) =>
        ['remuneration', 'other'].flatMap((cause) =>
          ['1-9', '30+'].map((band) => [unit, month, channel, cause, band]),
        ),
      ),
    ),
  )
  const lines = keys
    .filter(() => chance(0.3))
    .map((key) => {
      const [start, accepted] = [whole(0, 4), chance(0.4) ? whole(1, 2) : whole(0, 9)]
      const closed = whole(0, start + accepted)
      return `${key.join()}, ${start}, ${accepted}, ${closed}, ${start + accepted - closed}`
    })
  const engine = await openTestWarehouse()
  await copy.close()
  ;[main, copy] = [engine, await openNodeEngine(guardedStatements)]
  const totals = await copied(lines)
  const rows = await main.query(`SELECT * EXCLUDE (month), strftime(month, '%Y-%m') AS month FROM (
    SELECT unit_code, channel::VARCHAR AS channel, cause::VARCHAR AS cause, size_band::VARCHAR AS size_band, period AS month,
      open_start::INT AS open_start, accepted::INT AS accepted, closed::INT AS closed, open_end::INT AS open_end, _row FROM disputes)`)
  const covered = await copy.query('SELECT _row, _hidden FROM disputes')
  const hides = new Map(covered.map(({ _row, _hidden }) => [_row, hiddenCells(_hidden)]))
  let hiddenTotals = 0
  for (const { split, member, grain, period, counts, hidden } of totals) {
    const own = rows.filter(
      (row) => (split === 'none' || row[split] === member) && String(row.month).startsWith(period),
    )
    for (const name of grain === 'year' ? (['accepted', 'closed'] as const) : totalCounts) {
      const truth = own.reduce((sum, row) => sum + Number(row[name]), 0)
      if (truth > 0 && truth < 3) expect(hidden.get(name)).toBeTruthy()
      // Nothing is gained by hiding what every page shows.
      if (split === 'none') expect(hidden.size).toBe(0)
      if (!hidden.has(name))
        expect({ split, period, name, n: counts[name] }).toEqual({ split, period, name, n: truth })
      if (!hidden.has(name) || truth === 0) continue
      hiddenTotals += 1
      expect(own.some(({ _row }) => hides.get(_row ?? null)?.has(name))).toBe(true)
    }
  }
  expect(hiddenTotals).toBeGreaterThan(20)
})

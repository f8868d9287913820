import { expect, it } from 'vitest'
import { dumpTables, restoreTables, type TableCopy } from '../../src/warehouse/copies'
import { openNodeEngine } from '../../src/warehouse/engine-node'
import { extents } from '../../src/warehouse/extents'
import { createWarehouse } from '../../src/warehouse/facts'
import { load, openTestWarehouse } from '../support/warehouse'

const facts = `SELECT _import, _row, unit_code, strftime(period_to, '%Y-%m') AS month, cause::VARCHAR AS cause,
  amount_yuan::VARCHAR AS amount FROM disputes ORDER BY rowid`
const view =
  "SELECT strftime(month, '%Y-%m') AS month, unit_code, accepted::INT AS accepted FROM dispute_months ORDER BY unit_code"
const table = `SELECT strftime(month, '%Y-%m') AS month, reporter, reported::INT AS reported FROM reports ORDER BY rowid`

/** A copy as it comes back: after the engine that made it has gone on. */
async function* kept(copies: AsyncIterable<TableCopy>): AsyncGenerator<TableCopy> {
  const pieces = []
  for await (const piece of copies) pieces.push(piece)
  yield* pieces
}

it.each([20_000, 2, 1])(
  'a copy gives back facts, categories, cents and views, also of what is empty, in pieces of %i rows',
  async (rows) => {
    const engine = await openTestWarehouse()
    await load(engine, 'disputes', 'unit_code,period,channel,cause,accepted,amount_yuan', [
      'A,2021-09,仲裁,劳动报酬,3,12345678.91',
      'B,2021-09,仲裁,其他,—,—',
      'C,2021-10,仲裁,其他,1,0.05',
    ])
    const fresh = await openNodeEngine()
    await createWarehouse(fresh)
    await restoreTables(fresh, kept(dumpTables(engine, [], rows)))
    expect(await fresh.query(facts)).toEqual(await engine.query(facts))
    expect(await fresh.query(table)).toEqual(await engine.query(table))
    expect((await fresh.query(table)).length).toBeGreaterThan(3)
    expect(await fresh.query(view)).toEqual([
      { month: '2021-09', unit_code: 'A', accepted: 3 },
      { month: '2021-09', unit_code: 'B', accepted: null },
      { month: '2021-10', unit_code: 'C', accepted: 1 },
    ])
    expect(await fresh.query('SELECT COUNT(*)::INT AS n FROM coverage')).toEqual([{ n: 0 }])
    expect(await extents(fresh)).toEqual([{ dataset: 'disputes', rows: 3, from: '2021-09', to: '2021-10' }])
    await engine.close()
    await fresh.close()
  },
)

it('a copy has no piece of more rows than were said, and leaves out those that are gone', async () => {
  const engine = await openTestWarehouse()
  await load(
    engine,
    'org_units',
    'unit_code,unit_name,unit_type',
    ['A', 'B', 'C', 'D', 'E'].map((code) => `${code},${code},街道`),
  )
  await engine.query("DELETE FROM org_units WHERE unit_code IN ('C', 'D')")
  const pieces = []
  for await (const { name, bytes } of dumpTables(engine, [], 2)) if (name === 'org_units') pieces.push(bytes)
  expect(pieces).toHaveLength(2)
  await engine.close()
})

it('a warehouse without any facts is copied and restored, too', async () => {
  const engine = await openTestWarehouse()
  const fresh = await openNodeEngine()
  await createWarehouse(fresh)
  await restoreTables(fresh, kept(dumpTables(engine)))
  expect(await extents(fresh)).toEqual([])
  await engine.close()
  await fresh.close()
})

import { expect, it } from 'vitest'
import { dumpTables, restoreTables } from '../../src/warehouse/copies'
import { openNodeEngine } from '../../src/warehouse/engine-node'
import { createWarehouse } from '../../src/warehouse/facts'
import { extents } from '../../src/warehouse/views'
import { load, openTestWarehouse } from '../support/warehouse'

const facts = `SELECT _import, _row, unit_code, strftime(period_to, '%Y-%m') AS month, cause::VARCHAR AS cause,
  amount_yuan::VARCHAR AS amount FROM disputes ORDER BY _row`
const view =
  "SELECT strftime(month, '%Y-%m') AS month, unit_code, accepted::INT AS accepted FROM dispute_months ORDER BY unit_code"

it('a copy gives back facts, categories, cents and views, also of what is empty', async () => {
  const engine = await openTestWarehouse()
  await load(engine, 'disputes', 'unit_code,period,channel,cause,accepted,amount_yuan', [
    'A,2021-09,仲裁,劳动报酬,3,12345678.91',
    'B,2021-09,仲裁,其他,—,—',
  ])
  const copies = await dumpTables(engine)
  const fresh = await openNodeEngine()
  await createWarehouse(fresh)
  await restoreTables(fresh, copies)
  expect(await fresh.query(facts)).toEqual(await engine.query(facts))
  expect(await fresh.query(view)).toEqual([
    { month: '2021-09', unit_code: 'A', accepted: 3 },
    { month: '2021-09', unit_code: 'B', accepted: null },
  ])
  expect(await fresh.query('SELECT COUNT(*)::INT AS n FROM coverage')).toEqual([{ n: 0 }])
  expect(await extents(fresh)).toEqual([{ dataset: 'disputes', rows: 2, from: '2021-09', to: '2021-09' }])
  await engine.close()
  await fresh.close()
})

it('a warehouse without any facts is copied and restored, too', async () => {
  const engine = await openTestWarehouse()
  const fresh = await openNodeEngine()
  await createWarehouse(fresh)
  await restoreTables(fresh, await dumpTables(engine))
  expect(await extents(fresh)).toEqual([])
  await engine.close()
  await fresh.close()
})

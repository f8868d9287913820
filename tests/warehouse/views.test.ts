import { expect, it } from 'vitest'
import { datasetOf } from '../../src/domain/datasets'
import { views } from '../../src/domain/view'
import type { Engine } from '../../src/warehouse/engine'
import { openNodeEngine } from '../../src/warehouse/engine-node'
import { clearFacts, createWarehouse, noteChange } from '../../src/warehouse/facts'
import { refreshViews, viewTables } from '../../src/warehouse/views'
import { load } from '../support/warehouse'

async function open(): Promise<Engine> {
  const engine = await openNodeEngine()
  await createWarehouse(engine)
  await refreshViews(engine)
  return engine
}

/** A table worked out anew is another one to the engine. */
async function tableIds(engine: Engine): Promise<Map<unknown, unknown>> {
  const rows = await engine.query('SELECT table_name, table_oid::INT AS oid FROM duckdb_tables()')
  return new Map(rows.map(({ table_name, oid }) => [table_name, oid]))
}

async function workedOut(engine: Engine, change: () => Promise<unknown>): Promise<string[]> {
  const before = await tableIds(engine)
  await change()
  const after = await tableIds(engine)
  return viewTables.filter((name) => after.get(name) !== before.get(name))
}

const contents = async (engine: Engine) => {
  const texts = []
  for (const name of new Set([...viewTables, ...Object.keys(views)])) {
    const rows = await engine.query(
      `SELECT line FROM (SELECT COLUMNS(*)::VARCHAR FROM ${name}) AS seen, LATERAL (SELECT seen::VARCHAR AS line) ORDER BY line`,
    )
    texts.push({ name, rows: rows.map(({ line }) => line) })
  }
  return texts
}

/** What the views tell when all of them are worked out from the same facts. */
async function expectAsWorkedOutAnew(engine: Engine): Promise<void> {
  const seen = await contents(engine)
  for (const name of viewTables) await engine.query(`DROP TABLE ${name}`)
  await refreshViews(engine)
  expect(seen).toEqual(await contents(engine))
}

const disputes = ['A,2021-09,仲裁,劳动报酬,1-9人,3', 'B,2021-10,仲裁,其他,1-9人,0']
const loadDisputes = (engine: Engine, lines: readonly string[]) =>
  load(engine, 'disputes', 'unit_code,period,channel,cause,size_band,accepted', lines)
const loadRefunds = (engine: Engine, period: string) =>
  load(engine, 'sme_refund', 'unit_code,period,due_yuan,paid_yuan', [`A,${period},4,2`])

it('a change works out the views of its dataset, and the others with rows only when the calendar has changed', async () => {
  const engine = await open()
  const first = await workedOut(engine, () => loadDisputes(engine, disputes))
  expect(first).toEqual(expect.arrayContaining(['calendar', 'extent', 'dispute_units', 'reports']))
  expect(first).not.toContain('score_entries')
  // There is not a single firm, so its months are none in any calendar.
  expect(first).not.toContain('firm_months')
  await expectAsWorkedOutAnew(engine)

  const sameMonths = await workedOut(engine, () => loadDisputes(engine, ['A,2021-09,诉讼,其他,1-9人,7']))
  expect(sameMonths).toEqual(['calendar', 'extent', 'dispute_units', 'reports'])
  await expectAsWorkedOutAnew(engine)

  await loadRefunds(engine, '2021-09')
  const otherMonths = await workedOut(engine, () => loadDisputes(engine, ['A,2021-11,诉讼,其他,1-9人,7']))
  expect(otherMonths).toEqual(expect.arrayContaining(['dispute_units', 'refund_months']))
  await expectAsWorkedOutAnew(engine)
  await engine.close()
})

it('a view over another view is worked out with it, and both after a withdrawal', async () => {
  const engine = await open()
  await loadDisputes(engine, ['A,2021-01,仲裁,劳动报酬,1-9人,3', 'A,2021-12,仲裁,劳动报酬,1-9人,3'])
  const loaded = await workedOut(engine, () => loadRefunds(engine, '2021年上半年'))
  expect(loaded).toEqual(expect.arrayContaining(['refund_halves', 'refund_months']))
  expect(loaded).not.toContain('dispute_units')
  await expectAsWorkedOutAnew(engine)

  const withdrawn = await workedOut(engine, async () => {
    await clearFacts(engine, datasetOf('sme_refund'))
    await refreshViews(engine)
  })
  expect(withdrawn).toEqual(expect.arrayContaining(['refund_halves', 'refund_months']))
  expect(await engine.query('SELECT COUNT(*)::INT AS n FROM refund_halves')).toEqual([{ n: 0 }])
  await expectAsWorkedOutAnew(engine)
  await engine.close()
})

it('a refresh that fails is made good by the next one', async () => {
  const engine = await open()
  await engine.query(`ALTER TABLE union_coverage RENAME TO away;\n${noteChange('union_coverage')}`)
  await expect(loadDisputes(engine, disputes)).rejects.toThrow()
  await engine.query('ALTER TABLE away RENAME TO union_coverage')
  await refreshViews(engine)
  expect(await engine.query('SELECT COUNT(*)::INT AS n FROM dispute_units')).not.toEqual([{ n: 0 }])
  await expectAsWorkedOutAnew(engine)
  await engine.close()
})

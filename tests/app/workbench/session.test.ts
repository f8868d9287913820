import { afterAll, beforeAll, expect, test } from 'vitest'
import { countsTwice, hiddenIn } from '../../../src/app/workbench/hidden-in'
import { openSession, type Session } from '../../../src/app/workbench/session'
import type { OwnTable } from '../../../src/domain/own-table'
import { ownDataset } from '../../../src/domain/own-table'
import { views } from '../../../src/domain/view'
import type { Engine } from '../../../src/warehouse/engine'
import { guardedStatements } from '../../../src/warehouse/engine'
import { openNodeEngine } from '../../../src/warehouse/engine-node'
import { createTable } from '../../../src/warehouse/schema'
import { load, openTestWarehouse } from '../../support/warehouse'

/** Two columns that DuckDB takes for one, one without a header, and the name of a dataset. */
const own: OwnTable = {
  name: 'Disputes',
  columns: [
    { header: '物资', index: 0, kind: 'text' },
    { header: 'n', index: 1, kind: 'count' },
    { header: 'N', index: 2, kind: 'count' },
    { header: '', index: 3, kind: 'text' },
  ],
}

let main: Engine
let session: Session
let opened = 0

const rowsOf = async (sql: string) => {
  const { columns, rows } = await session.run(sql, 'select', new AbortController().signal)
  return rows.map((row) => Object.fromEntries(columns.map(({ id, name }) => [name, row[id]])))
}

beforeAll(async () => {
  main = await openTestWarehouse()
  await load(main, 'union_coverage', 'unit_code, ownership, period, due_units, unionised_units', [
    '001, domestic, 2021-01, 100, 80',
    '002, domestic, 2021-01, 50, 45',
  ])
  await load(
    main,
    'disputes',
    'unit_code, period, channel, cause, size_band, open_start, accepted, closed, open_end',
    [
      '001, 2021-01, arbitration, remuneration, 1-9, 0, 7, 7, 0',
      '002, 2021-01, arbitration, remuneration, 1-9, 0, 2, 2, 0',
      '003, 2021-01, arbitration, remuneration, 1-9, 0, 9, 9, 0',
    ],
  )
  const dataset = ownDataset(own)
  await main.query(createTable(dataset.id, dataset))
  await main.query(`INSERT INTO ${dataset.id} VALUES (1, 2, '桌', 3, 4, '甲'), (1, 3, '椅', NULL, 6, '乙')`)
  session = openSession({
    open: () => {
      opened += 1
      return openNodeEngine(guardedStatements)
    },
    main,
    own: [own],
    leastShown: 3,
  })
})

afterAll(async () => {
  session.close()
  await main.query(`DROP TABLE ${ownDataset(own).id}`)
})

test('the copy holds the facts, the views over them, and own tables under the names of their files', async () => {
  expect(await rowsOf('SELECT unit_code, due_units FROM union_coverage ORDER BY 1')).toEqual([
    { unit_code: '001', due_units: 100 },
    { unit_code: '002', due_units: 50 },
  ])
  expect(await rowsOf('SELECT SUM(unionised_units) AS n FROM coverage')).toEqual([{ n: 125 }])
  expect(await rowsOf('SELECT * FROM disputes_2 ORDER BY _row')).toEqual([
    { _row: 2, 物资: '桌', n: 3, N_2: 4, '第 4 列': '甲' },
    { _row: 3, 物资: '椅', n: null, N_2: 6, '第 4 列': '乙' },
  ])
  const { tables, own: named } = await session.ready
  expect(named.map(({ name }) => name)).toEqual(['Disputes_2'])
  expect(tables.find(({ name }) => name === 'union_coverage')?.rows).toBe(2)
  expect(tables.map(({ name }) => name)).toEqual(expect.arrayContaining(Object.keys(views)))
})

test('small counts are hidden there, and what a statement reads of them is told', async () => {
  // 2 is below 3, and 7 would give it back from the total of the month.
  const rows = await rowsOf('SELECT unit_code, accepted, _hidden FROM disputes ORDER BY unit_code')
  expect(rows.map(({ accepted }) => accepted)).toEqual([null, null, 9])
  expect(rows[1]?._hidden).toContain('accepted:small')
  const catalogue = await session.ready
  const told = (sql: string) => hiddenIn(sql, catalogue).map(({ dataset, rows: n }) => [dataset, n])
  expect(told('SELECT SUM(accepted) FROM disputes')).toEqual([['disputes', 2]])
  expect(told('FROM "Dispute_Months"')).toEqual([['disputes', 2]])
  expect(told("SELECT 'disputes' AS a -- disputes")).toEqual([])
  expect(told('SELECT * FROM union_coverage')).toEqual([])
})

test('totals are there beside the rows, small ones hidden, and the rows do not give a hidden one back', async () => {
  // 7 + 2 + 9 = 18. By unit 2 is small and 7 goes with it, for 18 − 9 − 7 = 2; all have one channel, cause and size.
  const months = "FROM dispute_totals WHERE grain = 'month' AND split_by"
  expect(
    await rowsOf(
      `SELECT period, month::VARCHAR AS month, year, accepted, open_end, _hidden ${months} = 'none'`,
    ),
  ).toEqual([{ period: '2021-01', month: '2021-01-01', year: 2021, accepted: 18, open_end: 0, _hidden: '' }])
  expect(await rowsOf(`SELECT unit_code, accepted, _hidden ${months} = 'unit_code' ORDER BY 1`)).toEqual([
    { unit_code: '001', accepted: null, _hidden: 'accepted:other closed:other' },
    { unit_code: '002', accepted: null, _hidden: 'accepted:small closed:small' },
    { unit_code: '003', accepted: 9, _hidden: '' },
  ])
  expect(await rowsOf(`SELECT channel, accepted ${months} = 'channel'`)).toEqual([
    { channel: 'arbitration', accepted: 18 },
  ])
  const years = await rowsOf(
    "SELECT period, month, accepted FROM dispute_totals WHERE grain = 'year' AND split_by = 'none'",
  )
  expect(years).toEqual([{ period: '2021', month: null, accepted: 18 }])
  expect(countsTwice('SELECT SUM(accepted) FROM dispute_totals')).toBe(true)
  expect(countsTwice(`SELECT accepted ${months} = 'none'`)).toBe(false)
})

test('whatever is done there, the facts stay as they are', async () => {
  const engine = await openNodeEngine(guardedStatements)
  const wild = openSession({ open: async () => engine, main, own: [], leastShown: 3 })
  await wild.ready
  await engine.query('DROP TABLE union_coverage')
  await engine.query('DELETE FROM disputes')
  expect(await main.query('SELECT COUNT(*)::INT AS n FROM union_coverage')).toEqual([{ n: 2 }])
  expect(await main.query('SELECT SUM(accepted)::INT AS n FROM disputes')).toEqual([{ n: 18 }])
  wild.close()
})

test('an engine that does not stop when told is ended, and another takes its place', async () => {
  const filled = await openNodeEngine(guardedStatements)
  const stuck: Engine = {
    ...filled,
    query: (sql, params) =>
      sql.includes('AS waits') ? new Promise(() => undefined) : filled.query(sql, params),
  }
  const answers = [async () => stuck, () => openNodeEngine(guardedStatements)]
  const open = () => (answers.shift() ?? openNodeEngine)()
  const held = openSession({ open, main, own: [], leastShown: 3 })
  await held.ready
  const stop = new AbortController()
  const first = held.run('SELECT 1 AS waits', 'select', stop.signal)
  const other = held.run('SELECT 2', 'select', new AbortController().signal)
  setTimeout(() => stop.abort(), 50)
  await expect(first).rejects.toThrow('did not stop')
  await expect(other).rejects.toThrow('did not stop')
  const { rows } = await held.run(
    'SELECT COUNT(*) AS n FROM union_coverage',
    'select',
    new AbortController().signal,
  )
  expect(rows).toEqual([{ c0: 2 }])
  held.close()
})

test('who stops while the copy is made waits no longer, and the copy goes on', async () => {
  const held = openSession({
    open: () => openNodeEngine(guardedStatements),
    main,
    own: [],
    leastShown: 3,
  })
  await expect(held.run('SELECT 1', 'select', AbortSignal.timeout(20))).rejects.toThrow('stopped')
  expect((await held.ready).tables.length).toBeGreaterThan(20)
  held.close()
})

test('an engine that cannot start is told, and closing ends who waits', async () => {
  const broken = openSession({
    open: () => Promise.reject(new Error('no memory')),
    main,
    own: [],
    leastShown: 3,
  })
  await expect(broken.ready).rejects.toThrow('no memory')
  await expect(broken.run('SELECT 1', 'select', new AbortController().signal)).rejects.toThrow('no memory')
  expect(opened).toBe(1)
})

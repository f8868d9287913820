import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Engine } from '../../src/warehouse/engine'
import { openFirms } from '../../src/warehouse/open-firms'
import { load, openTestWarehouse } from '../support/warehouse'

let engine: Engine
beforeAll(async () => {
  engine = await openTestWarehouse()
  await load(engine, 'collective_events', 'unit_code, period, events, reported', [
    'A, 2021-01, 0, 1',
    'A, 2021-12, 0, 1',
  ])
  await load(
    engine,
    'firms_100plus',
    'firm_code, firm_name, unit_code, employees, identified_date, status, unionised_date, exit_date',
    [
      'F1, One, A, 120, 2021-01-31, unionised, 2021-06-10, ',
      'F2, , B, , 2021-03-01, preparing, , ',
      'F3, Three, A, 300, 2021-03-30, identified, , ',
      'F4, Four, B, 500, 2021-03-30, contacted, , ',
      'F5, Five, B, 100, 2021-01-05, exited, , 2021-03-30',
    ],
  )
})
afterAll(() => engine.close())

const list = async (unit: string | null) => {
  const { sql, params } = openFirms('2021-03', unit)
  return engine.query(sql, params)
}

it('lists firms open at the month end, the longest open first, then the largest', async () => {
  const rows = await list(null)
  // 31 January to 31 March: 59 days; F5 left the day before the month ended
  expect(rows.map((row) => [row.firm_code, row.age_days])).toEqual([
    ['F1', 59],
    ['F2', 30],
    ['F4', 1],
    ['F3', 1],
  ])
})

it('leaves unknown what the ledger does not say', async () => {
  const rows = await list('B')
  expect(rows).toEqual([
    {
      ...{ firm_code: 'F2', firm_name: null, unit_code: 'B', employees: null },
      ...{ identified_date: '2021-03-01', age_days: 30, status: 'preparing' },
    },
    {
      ...{ firm_code: 'F4', firm_name: 'Four', unit_code: 'B', employees: 500 },
      ...{ identified_date: '2021-03-30', age_days: 1, status: 'contacted' },
    },
  ])
})

it('does not give a past month the step that a firm has reached since', async () => {
  expect((await list('A')).find((row) => row.firm_code === 'F1')?.status).toBeNull()
})

it('is empty for a month outside the calendar', async () => {
  const { sql, params } = openFirms('2019-03', null)
  expect(await engine.query(sql, params)).toEqual([])
})

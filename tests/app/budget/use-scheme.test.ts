import { afterAll, beforeAll, expect, it } from 'vitest'
import { queryScheme } from '../../../src/app/budget/use-scheme'
import type { Engine } from '../../../src/warehouse/engine'
import { load, openTestWarehouse } from '../../support/warehouse'

let engine: Engine
beforeAll(async () => {
  engine = await openTestWarehouse()
  await load(engine, 'budget_lines', 'year, line_id, account_code, account_scheme, initial_yuan', [
    '2021, L1, 50101, 2010, 1',
    '2022, L1, 50101, 2010, 1',
    '2023, L1, 50101, , 1',
  ])
})
afterAll(() => engine.close())

it('reads the chart of accounts that a year’s lines state, else the one in force', async () => {
  const ids = []
  for (const year of [2021, 2022, 2023, 2020]) ids.push((await queryScheme(engine, year))?.id)
  expect(ids).toEqual(['2010', '2010', '2022', '2010'])
})

import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Month } from '../../src/domain/period'
import type { Engine } from '../../src/warehouse/engine'
import { planTargets } from '../../src/warehouse/plan-list'
import { planFacts } from '../metrics/plan-facts'
import { load, openTestWarehouse } from '../support/warehouse'

let engine: Engine
beforeAll(async () => {
  engine = await openTestWarehouse()
  for (const [dataset, [header = '', ...lines]] of Object.entries(planFacts)) {
    await load(engine, dataset, header, lines)
  }
})
afterAll(() => engine.close())

const list = async (month: Month) => {
  const { sql, params } = planTargets(month)
  return engine.query(sql, params)
}

it('lists the targets of the year in the order of the plan, with the furthest status last told', async () => {
  const rows = await list('2021-05')
  // T1 was both recommended and awarded in April: awarded is further; T4 and T5 have not been told of
  expect(rows.map((row) => [row.target_id, row.item_no, row.status, row.told])).toEqual([
    ['T5', 1, null, null],
    ['T1', 5, 'awarded', '2021-04'],
    ['T3', 8, 'draft', '2021-04'],
    ['T2', 9, 'draft', '2021-04'],
    ['T4', 11, null, null],
  ])
})

it('leaves unknown what the plan does not say', async () => {
  const [text] = await list('2021-07')
  expect(text).toEqual({
    ...{ target_id: 'T5', item_no: 1, task: 'theory', unit: null, target_type: 'text', target_value: null },
    ...{ owner_dept: '女工部', due_date: null, status: 'draft', told: '2021-07', evidence: null },
  })
})

it('shows another year its own targets, and nothing told the year before', async () => {
  expect((await list('2022-01')).map((row) => [row.target_id, row.target_value, row.told])).toEqual([
    ['T1', 10, '2022-01'],
  ])
  expect(await list('2020-12')).toEqual([])
})

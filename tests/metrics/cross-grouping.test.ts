import { afterAll, beforeAll, expect, it } from 'vitest'
import { compile } from '../../src/metrics/compile'
import { indicatorOf } from '../../src/metrics/index'
import type { Engine } from '../../src/warehouse/engine'
import { load, openTestWarehouse } from '../support/warehouse'

let engine: Engine
beforeAll(async () => {
  engine = await openTestWarehouse()
  await load(
    engine,
    'budget_lines',
    'year, line_id, account_code, fund_source, beneficiary_level, initial_yuan',
    [
      '2021, L1, 50101, fiscal, street, 100',
      '2021, L2, 50102, fiscal, community, 100',
      '2021, L3, 50201, fiscal, street, 100',
      '2021, L4, 50103, fiscal, street, 100',
    ],
  )
  await load(engine, 'budget_exec', 'year, month, line_id, spent_yuan', [
    '2021, 1, L1, 10',
    '2021, 1, L2, 20',
    '2021, 1, L3, 40',
    '2021, 1, L4, 5',
    '2021, 1, L9, 7',
  ])
})
afterAll(() => engine.close())

const filter = { from: '2021-01', to: '2021-01' } as const

it('splits a figure by several dimensions at once, unknown codes in rows of their own', async () => {
  const { sql, params } = compile(
    indicatorOf('spent'),
    { by: 'fund_source', bucket: 'month', cross: ['account_class', 'beneficiary_level'] },
    filter,
  )
  const rows = await engine.query(sql, params)
  expect(rows.map((row) => [row.key, row.account_class, row.beneficiary_level, row.value])).toEqual([
    ['fiscal', '501', 'community', 20],
    // L1 10 + L4 5
    ['fiscal', '501', 'street', 15],
    ['fiscal', '502', 'street', 40],
    // L9 has no budget line
    [null, null, null, 7],
  ])
})

it('refuses a dimension that the view does not know', () => {
  const grouping = { by: 'all', bucket: 'month', cross: ['unit_code'] } as const
  expect(() => compile(indicatorOf('spent'), grouping, filter)).toThrow('spent has no dimension unit_code')
})

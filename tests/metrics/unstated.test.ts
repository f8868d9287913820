import { beforeAll, expect, it } from 'vitest'
import { runAsk } from '../../src/app/run-asks'
import { datasetOf } from '../../src/domain/datasets'
import type { Filter } from '../../src/domain/query'
import { amongSql } from '../../src/domain/unstated'
import { behind } from '../../src/metrics/behind'
import { indicatorOf } from '../../src/metrics/index'
import type { Engine } from '../../src/warehouse/engine'
import { load, openTestWarehouse } from '../support/warehouse'

let engine: Engine

beforeAll(async () => {
  engine = await openTestWarehouse()
  await load(
    engine,
    'disputes',
    'unit_code, period, channel, cause, size_band, open_start, accepted, closed, reported',
    [
      'A, 2021-01, union, remuneration, 1-9, 9, 6, 5, 1',
      'A, 2021-01, union, , 1-9, 9, 3, 5, 1',
      'A, 2021-01, arbitration, , 1-9, 9, 2, 5, 1',
      'A, 2021-01, , remuneration, 1-9, 9, 4, 5, 1',
    ],
  )
}, 60_000)

const january = (where: Filter['where']): Filter => ({
  ...{ from: '2021-01', to: '2021-01' },
  ...(where ? { where } : {}),
})
const accepted = async (where: Filter['where']) => {
  const grouping = { by: 'all', bucket: 'month' } as const
  const [figure] = await runAsk(engine, { indicator: 'disputes_accepted', grouping, filter: january(where) })
  return figure?.value ?? null
}

it('is a member like any other, alone, beside others and across dimensions', async () => {
  // 3 + 2
  expect(await accepted({ cause: ['unstated'] })).toBe(5)
  expect(await accepted({ cause: ['unstated'], channel: ['union'] })).toBe(3)
  // 6 + 4 + 3 + 2
  expect(await accepted({ cause: ['unstated', 'remuneration'] })).toBe(15)
  expect(await accepted({ channel: ['unstated'] })).toBe(4)
  expect(await accepted({ cause: ['unstated'], channel: ['unstated'] })).toBeNull()
})

it('has rows behind it', async () => {
  const disputes = datasetOf('disputes')
  const { sql, params } = behind(
    disputes,
    indicatorOf('disputes_accepted'),
    january({ cause: ['unstated'], channel: ['union'] }),
  )
  const rows = await engine.query(`SELECT accepted::INTEGER AS n FROM disputes AS facts WHERE ${sql}`, params)
  expect(rows).toEqual([{ n: 3 }])
})

it('asks for no member where none is wanted', () => {
  expect(amongSql('cause', [])).toEqual({ sql: 'cause IN (NULL)', params: [] })
})

import { afterAll, beforeAll, expect, it } from 'vitest'
import { addMonths, type Month, yearStart } from '../../src/domain/period'
import type { Figure } from '../../src/domain/query'
import { compile } from '../../src/metrics/compile'
import { indicatorOf } from '../../src/metrics/index'
import type { Engine } from '../../src/warehouse/engine'
import { load, openTestWarehouse } from '../support/warehouse'

let engine: Engine
beforeAll(async () => {
  engine = await openTestWarehouse()
  const header = 'unit_code,period,channel,open_start,accepted,closed,open_end,reported'
  await load(engine, 'disputes', header, [
    'A,2020-11,union,4,2,1,5,1',
    'A,2020-12,union,5,1,2,4,1',
    'A,2021-01,union,4,6,4,6,1',
    'B,2021-01,union,0,3,1,2,1',
    'A,2021-02,union,6,2,8,0,1',
    'A,2021-04,union,0,5,1,4,1',
  ])
})
afterAll(() => engine.close())

async function figures(id: string, bucket: 'to_date' | 'year', from: Month, to: Month): Promise<Figure[]> {
  const { sql, params } = compile(indicatorOf(id), { by: 'all', bucket }, { from, to })
  return (await engine.query(sql, params)) as unknown as Figure[]
}

it('adds up each year anew, month by month', async () => {
  const accepted = await figures('disputes_accepted', 'to_date', '2020-12', '2021-04')
  // 2 + 1 up to December; then 6 + 3 = 9, + 2 = 11, nothing in March, + 5 = 16.
  expect(accepted.map(({ period, value }) => [period, value])).toEqual([
    ['2020-12', 3],
    ['2021-01', 9],
    ['2021-02', 11],
    ['2021-03', 11],
    ['2021-04', 16],
  ])
})

it.each(['disputes_accepted', 'disputes_open', 'disputes_opening', 'settle_rate'])(
  '%s: says of each month what the year up to it says',
  async (id) => {
    for (const { period, ...figure } of await figures(id, 'to_date', '2020-11', '2021-04')) {
      const month = period as Month
      const [year] = await figures(id, 'year', yearStart(month), month)
      expect({ ...figure, period: year?.period }).toEqual(year)
    }
    expect(await figures(id, 'to_date', '2020-11', addMonths('2020-11', 5))).toHaveLength(6)
  },
)

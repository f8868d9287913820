import { expect, test } from 'vitest'
import { datasets } from '../../src/domain/datasets'
import { inspectFile } from '../../src/ingest/inspect'
import { headerSignature, rememberable } from '../../src/ingest/remembered'

const inspect = (text: string, choice = {}) =>
  inspectFile(new TextEncoder().encode(text), '表.csv', datasets, choice)

/** 支出数 and 实际 are known to nobody; the analyst said that 实际 is what was spent, in 万元. */
const file = (month: string, header = '预算行代码,支出数,实际') =>
  `2021年${month}月预算执行情况表,,\n${header}\nA01,1,1.5\nA02,2,2.5\n`
const corrected = [
  { column: 'year', source: { constant: '2021' } },
  { column: 'month', source: { constant: '8' } },
  { column: 'line_id', source: { index: 0, header: '预算行代码' } },
  { column: 'spent_yuan', source: { index: 2, header: '实际' }, scale: '万元' as const },
]
const remembered = [rememberable(['预算行代码', '支出数', '实际'], 'budget_exec', corrected)]

test('a corrected mapping serves the next file with the same header, but not its period', async () => {
  const found = await inspect(file('9'), { remembered })
  expect(found).toMatchObject({ recalled: true, dataset: { id: 'budget_exec' }, missing: [] })
  expect(found.mapping).toEqual([
    { column: 'year', source: { constant: '2021' } },
    { column: 'month', source: { constant: '9' } },
    ...corrected.slice(2),
  ])
})

test('spelling, width and units in brackets make no other header; another name does', async () => {
  expect(headerSignature(['会员数（人）', ' Ａ01'])).toBe(headerSignature(['会员数', 'a01']))
  const spelt = await inspect(file('9', '预算行代码 ,支出数,实际：'), { remembered })
  expect([spelt.recalled, spelt.mapping.at(-1)?.source]).toEqual([true, { index: 2, header: '实际：' }])
  expect((await inspect(file('9', '预算行代码,支出数,计划'), { remembered })).recalled).toBe(false)
})

test('a mapping made now and another dataset chosen now go before it', async () => {
  const byHand = await inspect(file('9'), { remembered, dataset: 'budget_exec', mapping: corrected })
  expect([byHand.recalled, byHand.mapping]).toEqual([false, corrected])
  expect((await inspect(file('9'), { remembered, dataset: 'budget_lines' })).recalled).toBe(false)
})

import { expect, it } from 'vitest'
import { contractModel } from '../../../src/app/union/contract-ranking'
import { october, rate, zh } from './given'

const name = '集体合同建制率'
const titleIn = (unit: string | null, ...figures: ReturnType<typeof rate>[]) =>
  contractModel(figures, { ...october, unit }, zh).title

it('names the one unit below the line; what has nothing to bargain is neither low nor silent', () => {
  const byUnit = [rate('A', 9, 10), rate('B', 7, 10), rate('C', 0, 0), rate('D', 8, 10)]
  const { title, table } = contractModel(byUnit, october, zh)
  expect(title).toBe(`只有乙街道的${name}（70.0%）低于 80.0% 参考线`)
  expect(table.rows.map((row) => [row.name, row.value])).toEqual([
    ...[
      ['甲街道', 0.9],
      ['丁局', 0.8],
      ['乙街道', 0.7],
    ],
    ['丙街道', null],
  ])
})

it('counts many below the line and names the silent', () => {
  expect(titleIn(null, rate('A', 5, 10), rate('B', 7, 10), rate('C', 6, 10))).toBe(
    `甲街道、丙街道等 3 个单位${name}低于 80.0% 参考线，甲街道最低（50.0%），丁局未报`,
  )
})

it('is content when all that reported meet it', () => {
  expect(titleIn(null, rate('A', 8, 10), rate('B', 9, 10))).toBe(
    `已报单位的${name}都达到 80.0% 参考线，甲街道最低（80.0%），丙街道、丁局未报`,
  )
})

it('speaks of the chosen unit', () => {
  const byUnit = [rate('A', 9, 10), rate('B', 7, 10), rate('C', 0, 0)]
  expect(titleIn('A', ...byUnit)).toBe(`甲街道${name} 90.0%，达到 80.0% 参考线`)
  expect(titleIn('B', ...byUnit)).toBe(`乙街道${name} 70.0%，低于 80.0% 参考线`)
  expect(titleIn('C', ...byUnit)).toBe(`丙街道没有具备协商条件的企业，${name}不适用`)
  expect(titleIn('D', ...byUnit)).toBe(`丁局未报 2021-10 的${name}，不等于零`)
})

it('says that nothing is known', () => {
  expect(titleIn(null)).toBe(`${name}：2021-10 没有可用数据`)
})

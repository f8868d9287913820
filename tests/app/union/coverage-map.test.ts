import { expect, it } from 'vitest'
import { mapModel } from '../../../src/app/union/coverage-map'
import { testUnit, testWords } from '../../support/words'
import { inA, october, rate, zh } from './given'

const ask = {
  indicator: 'unit_union_rate_due',
  grouping: { by: 'unit_code', bucket: 'month' },
  filter: { from: '2021-10', to: '2021-10' },
} as const
const of = (a: number, b: number) => ({
  ...{ id: 'unit_union_rate_due' as const, ask, total: rate('all', 800, 1000) },
  byUnit: [rate('A', a, 1000), rate('B', b, 1000), rate('D', 100, 1000)],
})

it('names the places far below the district, counts those slightly below, and names the silent ones', () => {
  const { title, table, note } = mapModel(of(770, 790), october, zh)
  expect(title).toBe(
    '甲街道建会率（应建口径）比全区低 2.0 个百分点以上（77.0%，全区 80.0%），另有 1 个略低，丙街道未报',
  )
  expect(table.rows.map(({ name, value }) => [name, value])).toEqual([
    ['甲街道', 0.77],
    ['乙街道', 0.79],
    ['丙街道', null],
  ])
  expect(note).toBe('另有 1 个局、战线、直属等单位不在图上')
})

it('tells of slight distances only when there is no other', () => {
  expect(mapModel(of(790, 810), october, zh).title).toBe(
    '没有街道（园）的建会率（应建口径）比全区低 2.0 个百分点以上，1 个略低，甲街道最低（79.0%），丙街道未报',
  )
})

it('is content when all are near or above', () => {
  expect(mapModel(of(796, 810), october, zh).title).toBe(
    '各街道（园）的建会率（应建口径）都接近或高于全区（80.0%），丙街道未报',
  )
})

it('tells how the chosen unit lies, also off the map, and when it is silent', () => {
  const titleIn = (unit: string) => mapModel(of(770, 790), { ...october, unit }, zh).title
  expect(titleIn('A')).toBe('甲街道建会率（应建口径）77.0%，与全区相差 −3.0 个百分点')
  expect(titleIn('D')).toBe('丁局建会率（应建口径）10.0%，与全区相差 −70.0 个百分点')
  expect(titleIn('C')).toBe('丙街道未报 2021-10 的建会率（应建口径），不等于零')
})

it('says why there is no map', () => {
  const words = testWords([testUnit('A', '甲局')])
  const { option, nothing } = mapModel(of(770, 790), inA, words)
  expect([option, nothing]).toEqual([null, '单位维表没有格列、格行，画不出格图'])
})

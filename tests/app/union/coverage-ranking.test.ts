import { expect, it } from 'vitest'
import { coverageModel } from '../../../src/app/union/coverage-ranking'
import { en, inA, october, rate, zh } from './given'

const ask = {
  indicator: 'unit_union_rate_due',
  grouping: { by: 'unit_code', bucket: 'month' },
  filter: { from: '2021-10', to: '2021-10' },
} as const
const id = 'unit_union_rate_due' as const
const shown = {
  ...{ id, ask },
  total: rate('all', 240, 300),
  byUnit: [rate('A', 90, 100), rate('B', 70, 100), rate('C', 80, 100)],
}

it('names the lowest, the highest and the silent unit', () => {
  const { title, table } = coverageModel(shown, october, zh)
  expect(title).toBe('建会率（应建口径）：乙街道最低（70.0%），甲街道最高（90.0%），丁局未报')
  expect(table.rows.map(({ name, value }) => [name, value])).toEqual([
    ['甲街道', 0.9],
    ['丙街道', 0.8],
    ['乙街道', 0.7],
    ['丁局', null],
  ])
})

it('gives the chosen unit its rank among those that reported', () => {
  expect(coverageModel(shown, inA, zh).title).toBe('甲街道建会率（应建口径）90.0%，在 3 个已报单位中排第 1')
})

it('does not read the silence of the chosen unit as zero', () => {
  const { title } = coverageModel(shown, { ...october, unit: 'D' }, zh)
  expect(title).toBe('丁局未报 2021-10 的建会率（应建口径），不等于零')
})

it('says that nothing is known, and draws nothing', () => {
  const { title, option, table } = coverageModel({ id, ask, total: null, byUnit: [] }, october, zh)
  expect(title).toBe('建会率（应建口径）：2021-10 没有可用数据')
  expect(option).toBeNull()
  expect(table.rows.every(({ value }) => value === null)).toBe(true)
})

it('keeps a rate of zero apart from silence', () => {
  const zero = { ...shown, byUnit: [rate('A', 0, 100), ...shown.byUnit.slice(1)] }
  expect(coverageModel(zero, october, en).title).toBe(
    'Unionisation rate (units due): lowest in 甲街道 (0.0%), highest in 丙街道 (80.0%); not reported: 丁局',
  )
})

import { expect, it } from 'vitest'
import { disputeFlowModel } from '../../../src/app/labour/dispute-flow'
import { district, given, inA, zh } from './given'

const months = ['2021-07', '2021-08', '2021-09', '2021-10']
const total = (...values: (number | null)[]) => values.map((value, at) => given('all', value, months[at]))
const everyone = ['A', 'B', 'C'].map((unit) => given(unit, 1))
const rows = {
  opening: total(60, 58, 60, 64),
  accepted: total(100, 101, 112, 1118),
  closed: total(102, 99, 108, 1114),
  open: total(58, 60, 64, 68),
  byUnit: everyone,
}

it('tells how the open cases moved, and for how long', () => {
  const { title, table } = disputeFlowModel(rows, district, zh)
  expect(title).toBe('10月受理 1,118 件、结案 1,114 件，未结增加 4 件，期末 68 件，已连增 3 个月')
  expect(table.rows).toHaveLength(12)
  expect(table.rows[11]).toEqual({
    month: '2021-10',
    period: '2021-10',
    opening: 64,
    accepted: 1118,
    closed: 1114,
    open: 68,
  })
  expect(table.rows[0]).toMatchObject({ month: '2020-11', accepted: null, open: null })
})

it('names the units that are silent', () => {
  const { title } = disputeFlowModel(
    { ...rows, open: total(58, 60, 60, 60), byUnit: everyone.slice(1) },
    district,
    zh,
  )
  expect(title).toBe('10月受理 1,118 件、结案 1,114 件，未结减少 4 件，期末 60 件；甲街道未报')
})

it('takes no change for a change of nothing', () => {
  const still = {
    ...rows,
    opening: total(0, 0, 0, 0),
    open: total(0, 0, 0, 0),
    accepted: total(0, 0, 0, 0),
    closed: total(0, 0, 0, 0),
  }
  expect(disputeFlowModel(still, district, zh).title).toBe('10月受理 0 件、结案 0 件，未结持平，期末 0 件')
})

it('does not take a month without a report for a month without disputes', () => {
  const silent = { opening: total(1), accepted: total(2), closed: total(1), open: total(2), byUnit: [] }
  expect(disputeFlowModel(silent, inA, zh).title).toBe('甲街道10月未报劳动争议，不能当作零')
  expect(disputeFlowModel(silent, inA, zh).option).not.toBeNull()
})

it('draws nothing when nothing is known', () => {
  const nothing = { opening: [], accepted: [], closed: [], open: [], byUnit: [] }
  const { title, option } = disputeFlowModel(nothing, district, zh)
  expect(title).toBe('全区10月未报劳动争议，不能当作零')
  expect(option).toBeNull()
})

it('tells a month without a row of the filter from one that nobody reported', () => {
  const cut = { ...district, where: { cause: ['other'] } }
  const nothing = { opening: [], accepted: [], closed: [], open: [] }
  const heard = ['A', 'B', 'C'].map((unit) => given(unit, 5))
  expect(disputeFlowModel({ ...nothing, byUnit: heard }, cut, zh)).toMatchObject({
    title: '全区10月已报，但没有符合筛选的行',
    note: '空缺处没有符合筛选的行，或当月未报',
  })
  expect(disputeFlowModel({ ...nothing, byUnit: [] }, cut, zh).title).not.toContain('已报，')
})

import { expect, it } from 'vitest'
import { type GroupRows, groupsModel } from '../../../src/app/union/eight-groups'
import { amount, inA, october, rate, zh } from './given'

const heard = ['A', 'B', 'C', 'D'].map((key) => amount(key, 10))
const rows: GroupRows = {
  trend: [
    rate('courier', 40, 100, '2021-09'),
    rate('courier', 45, 100),
    rate('guard', 80, 100),
    rate('food_rider', 20, 100),
    rate('care_worker', 0, 0),
  ],
  total: [rate('all', 145, 300)],
  joined: [amount('courier', 12)],
  heard,
}

it('says how many are reached, and the groups least and most', () => {
  const { title, table } = groupsModel(rows, october, zh)
  expect(title).toBe('八大群体入会覆盖 48.3%（145/300），网约送餐员最低（20.0%），保安员最高（80.0%）')
  expect(table.rows).toHaveLength(8)
  expect(table.rows[1]).toMatchObject({ name: '快递员', value: 0.45, members: 45, workers: 100, joined: 12 })
  // Never estimated, and estimated as nobody: neither is 0 %
  expect(table.rows[0]).toMatchObject({ name: '货车司机', value: null, members: null })
  expect(table.rows[2]).toMatchObject({ name: '护工护理员', value: null, workers: 0 })
})

it('names who is silent', () => {
  expect(groupsModel({ ...rows, heard: heard.slice(1) }, october, zh).title).toContain('，甲街道未报')
})

it('says so when only one group is estimated', () => {
  const one = { ...rows, trend: rows.trend.slice(0, 2) }
  expect(groupsModel(one, inA, zh).title).toBe(
    '甲街道：八大群体入会覆盖 48.3%（145/300），只有快递员有摸底数',
  )
})

it('draws nothing where nothing is known', () => {
  const none = groupsModel({ trend: [], total: [], joined: [], heard: [] }, inA, zh)
  expect(none.option).toBeNull()
  expect(none.title).toBe('甲街道未报 2021-10 的八大群体入会覆盖率，不等于零')
})

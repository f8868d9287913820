import { expect, it } from 'vitest'
import { type RealnameRows, realnameModel } from '../../../src/app/union/realname-funnel'
import { all, amount, inA, october, rate, zh } from './given'

const heard = ['A', 'B', 'C', 'D'].map((key) => amount(key, 10))
const rows: RealnameRows = {
  ...{ members: all(1000), registered: all(900), qualified: all(880), heard },
  ...{ rate: [rate('all', 900, 1000)], quality: [rate('all', 880, 900)], online: [rate('all', 45, 50)] },
}

it('says at which step most is lost, and how many unions are online', () => {
  const { title, subtitle, table } = realnameModel(rows, october, zh)
  expect(title).toBe('会员 1,000 人中 900 人已实名（90.0%），缺口主要在登记')
  expect(subtitle).toBe('人，按会员实名制报表；百分比为占上一级；基层工会网上登记 90.0%  45/50')
  expect(table.rows).toMatchObject([
    { name: '会员', value: 1000, share: null },
    { name: '已实名登记', value: 900, share: 0.9 },
    { name: '信息合格', value: 880, share: 880 / 900 },
  ])
})

it('says so when the quality is the lower step, and who is silent', () => {
  const poor = { ...rows, quality: [rate('all', 450, 900)], qualified: all(450), heard: heard.slice(1) }
  expect(realnameModel(poor, october, zh).title).toBe(
    '已实名 900 人中 450 人合格（50.0%），缺口主要在信息质量，甲街道未报',
  )
})

it('is content when all are registered and in order', () => {
  const full = { ...rows, rate: [rate('all', 9, 9)], quality: [rate('all', 9, 9)] }
  expect(realnameModel(full, inA, zh).title).toBe('甲街道：会员 1,000 人全部实名且信息合格')
})

it('keeps an unknown rung unknown', () => {
  const part = { ...rows, qualified: [], quality: [], online: [] }
  const { title, subtitle, table } = realnameModel(part, october, zh)
  expect(title).toBe('会员 1,000 人，实名登记率 90.0%，信息合格率 未报')
  expect(subtitle).toContain('基层工会网上登记 未报')
  expect(table.rows.at(-1)).toMatchObject({ name: '信息合格', value: null, share: null })
})

it('says that nothing is known', () => {
  const nothing = { ...rows, members: [], registered: [], qualified: [], rate: [], quality: [], heard: [] }
  const { title, option } = realnameModel(nothing, inA, zh)
  expect([title, option]).toEqual(['甲街道未报 2021-10 的会员实名制，不等于零', null])
})

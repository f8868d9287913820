import { expect, it } from 'vitest'
import { ratesModel } from '../../../src/app/labour/rates'
import { en, october, rate, zh } from './given'

const now = (n: number) => [rate('all', n, 1000, '2021')]
const before = (n: number) => [rate('all', n, 1000, '2020')]
const rows = {
  now_settle_rate: now(942),
  before_settle_rate: before(946),
  now_on_time_rate: now(931),
  before_on_time_rate: before(922),
  now_mediation_success: now(814),
  before_mediation_success: before(814),
  now_mediated_share: now(650),
  before_mediated_share: before(661),
}

it('names the rate that fell most', () => {
  const { title, table } = ratesModel(rows, october, zh)
  expect(title).toBe('4 项比率中 2 项低于上年同期，调解结案占比降得最多（66.1% → 65.0%，−1.1 个百分点）')
  expect(table.rows[0]).toMatchObject({ name: '结案率', current: 0.942, previous: 0.946, numerator: 942 })
  expect(ratesModel(rows, october, en).title).toBe(
    'Below last year: 2 of 4 rates; Share closed by mediation fell most (66.1% → 65.0%, −1.1 pp)',
  )
})

it('says when none fell; what rounds to nothing is no fall', () => {
  const held = {
    ...rows,
    now_settle_rate: [rate('all', 9_458, 10_000, '2021')],
    now_mediated_share: now(700),
  }
  expect(ratesModel(held, october, zh).title).toBe('4 项比率均不低于上年同期，结案率 94.6%')
})

it('compares nothing with an unknown year', () => {
  const alone = {
    ...rows,
    before_settle_rate: [],
    before_on_time_rate: [],
    before_mediation_success: [],
    before_mediated_share: [],
  }
  const { title, table } = ratesModel(alone, october, zh)
  expect(title).toBe('结案率 94.2%，没有上年同期可比')
  expect(table.rows[0]).toMatchObject({ previous: null, change: null })
})

it('draws nothing when nothing is known', () => {
  const nothing = Object.fromEntries(Object.keys(rows).map((name) => [name, []])) as unknown as typeof rows
  const { title, option } = ratesModel(nothing, october, zh)
  expect(title).toBe('本年 1月至10月没有结案和调解报告')
  expect(option).toBeNull()
})

import { expect, it } from 'vitest'
import { baseOf, trendModel } from '../../../src/app/union/stock-trend'
import { addMonths, type Month, monthsBetween } from '../../../src/domain/period'
import type { Figure } from '../../../src/domain/query'
import { amount, inA, october, zh } from './given'

const months = monthsBetween('2020-01', '2021-10')
/** A grows by 1 a month from 100, B stands at 50; B is silent from `silentFrom`. */
const units = (silentFrom: Month): Figure[] =>
  months.flatMap((month, index) => [
    amount('A', 100 + index, month),
    ...(month < silentFrom ? [amount('B', 50, month)] : []),
  ])
const totals = (facts: readonly Figure[], codes: readonly string[]): Figure[] =>
  months.map((month) =>
    amount(
      'all',
      facts
        .filter(({ key, period }) => period === month && codes.includes(key ?? ''))
        .reduce((sum, { value }) => sum + (value ?? 0), 0),
      month,
    ),
  )
const model = (facts: readonly Figure[], at = october) =>
  trendModel({ indicator: 'members', units: facts, total: totals(facts, baseOf(facts, at)) }, at, zh)

it('follows the units of the month shown, so that a silent one is no decline', () => {
  const { title, note, table } = model(units('2021-09'))
  // A alone: 121 in October against 109 a year before = +11.0 %; 21 rises since January 2020
  expect(title).toBe('会员数 121 人，比上年同月 +11.0%，已连续 21 个月上升')
  expect(note).toBe(
    '只计 2021-10 已报的 1 个单位，乙街道、丙街道等 3 个单位未报，各月同口径；总览的比较按各期已报单位计，故略有出入',
  )
  expect(table.rows.at(-1)).toEqual({ month: '2021-10', now: 121, before: 109 })
  expect(table.rows[0]).toEqual({ month: '2020-01', now: 100, before: null })
})

it('leaves a gap where one of the units was missing', () => {
  const gap = addMonths('2021-10', -12)
  const facts = units('2022-01').filter(({ key, period }) => !(key === 'B' && period === gap))
  const { title, table } = model(facts)
  expect(title).toBe('会员数 171 人，上年同月数不全，无法比较，已连续 11 个月上升')
  expect(table.rows.find(({ month }) => month === gap)?.now).toBeNull()
})

it('tells since when the chosen unit is silent', () => {
  expect(model(units('2021-09'), { ...october, unit: 'B' }).title).toBe(
    '乙街道：会员数 2021-10 未报；最近一次是 2021-08（50 人）',
  )
})

it('speaks of the chosen unit, and says nothing of a standstill', () => {
  expect(model(units('2022-01'), inA).title).toBe(
    '甲街道：会员数 121 人，比上年同月 +11.0%，已连续 21 个月上升',
  )
  expect(model(units('2022-01'), { ...october, unit: 'B' }).title).toBe(
    '乙街道：会员数 50 人，比上年同月 0.0%',
  )
})

it('keeps the history when everybody is late', () => {
  const late = units('2022-01').filter(({ period }) => period < '2021-10')
  expect(model(late).title).toBe('会员数 2021-10 未报；最近一次是 2021-09（170 人）')
  expect(model(late).note).toBe(
    '只计 2021-09 已报的 2 个单位，丙街道、丁局未报，各月同口径；总览的比较按各期已报单位计，故略有出入',
  )
})

it('says that nothing is known', () => {
  const { title, option } = model([])
  expect([title, option]).toEqual(['会员数：2021-10 没有可用数据', null])
})

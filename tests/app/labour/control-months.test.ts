import { expect, it } from 'vitest'
import { controlLimits, controlMonthsModel } from '../../../src/app/labour/control-months'
import type { Standpoint } from '../../../src/app/panels/asks'
import type { Words } from '../../../src/app/panels/use-words'
import { addMonths } from '../../../src/domain/period'
import { district, given, inA, october, rate, zh } from './given'

/** The same cases of 10,000 employees in each of the 24 months, but for some. */
const months = (usual: number, other: Readonly<Record<string, number>> = {}) =>
  Array.from({ length: 24 }, (_, at) => addMonths(october, at - 23)).map((month) =>
    rate('all', other[month] ?? usual, 10_000, month, 1000),
  )
const alone = { now: [], before: [] }
const model = (rows: Parameters<typeof controlLimits>[0], at: Standpoint, words: Words) =>
  controlMonthsModel(rows, controlLimits(rows, at.period, words.book), at, words)

it('holds the month against the mean of the year before and its spread', () => {
  // mean 4/10,000; upper (0.0004 + 3 × √(0.0004 / 10,000)) × 1000 = 0.4 + 0.6 = 1
  const { title, table } = model({ months: months(4), ...alone }, district, zh)
  expect(title).toBe('全区10月每千职工争议 0.40 件，在控制上限 1.00 以内；近 12 个月没有超限月份')
  expect(table.rows).toHaveLength(12)
  expect(table.rows[11]).toMatchObject({ month: october, lower: null })
  expect(table.rows[11]?.upper).toBeCloseTo(1, 12)
  expect(table.rows[11]?.mean).toBeCloseTo(0.4, 12)
})

it('names the months outside and the units that the average hides', () => {
  const rows = {
    months: months(4, { '2021-03': 11 }),
    now: [rate('A', 9, 1000, october, 1000), rate('B', 1, 1000, october, 1000)],
    before: ['04', '05', '06', '07', '08', '09'].flatMap((month) =>
      ['A', 'B'].map((unit) => rate(unit, 1, 1000, `2021-${month}`, 1000)),
    ),
  }
  // A: (0.001 + 3 × √(0.001 / 1000)) × 1000 = 1 + 3 = 4
  expect(model(rows, district, zh).title).toMatch(
    /以内；近 12 个月另有 1 个月超限（3月）；甲街道 9\.00（上限 4\.00）超出自身上限$/,
  )
})

it('says when the month shown is above its limit', () => {
  const rows = { months: months(4, { [october]: 12 }), ...alone }
  expect(model(rows, inA, zh).title).toBe('甲街道10月每千职工争议 1.20 件，超出控制上限 1.00')
})

it('sets no limit without months before, and judges no unknown month', () => {
  const first = [rate('all', 4, 10_000, october, 1000)]
  expect(model({ months: first, ...alone }, district, zh).title).toBe(
    '全区10月每千职工争议 0.40 件；前 12 个月已知不足 6 个月，没有上限，不作判断',
  )
  const zero = model({ months: months(0, { [october]: 4 }), ...alone }, district, zh)
  expect(zero.title).toBe('全区10月每千职工争议 0.40 件；前 12 个月没有争议，没有上限，不作判断')
  expect(zero.table.rows[11]).toMatchObject({ value: 0.4, upper: null, mean: null })
  const silent = { months: months(4).slice(0, -1), ...alone }
  expect(model(silent, inA, zh).title).toBe('甲街道10月争议或职工数未报，无法对照控制限')
  expect(model({ months: [given('all', null)], ...alone }, inA, zh).option).toBeNull()
})

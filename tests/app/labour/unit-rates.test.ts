import { expect, it } from 'vitest'
import { unitLimits } from '../../../src/app/labour/unit-limits'
import { unitRatesModel } from '../../../src/app/labour/unit-rates'
import type { Words } from '../../../src/app/panels/use-words'
import type { Month } from '../../../src/domain/period'
import type { Figure } from '../../../src/domain/query'
import { october, rate, zh } from './given'

const per1000 = (unit: string, cases: number, employees: number, month?: string) =>
  rate(unit, cases, employees, month, 1000)
const six = ['2021-04', '2021-05', '2021-06', '2021-07', '2021-08', '2021-09']
const usual = (unit: string, cases: number, months = six) =>
  months.map((month) => per1000(unit, cases, 1000, month))
/** In each of six months every unit had 1 case of 1000: limit (0.001 + 3 × √(0.001 / 1000)) × 1000 = 4. */
const before = ['A', 'B', 'C'].flatMap((unit) => usual(unit, 1))
const rows = {
  now: [per1000('A', 2, 1000), per1000('B', 9, 1000)],
  before,
  all: [per1000('all', 11, 2000)],
}

type Given = Readonly<Record<'now' | 'before' | 'all', readonly Figure[]>>
const model = (given: Given, period: Month, chosen: string | null, words: Words) =>
  unitRatesModel(given, unitLimits(given, period, words.book), period, chosen, words)

it('names who is above its own limit and who is silent', () => {
  const { title, table } = model(rows, october, null, zh)
  expect(title).toBe('10月 1 个单位每千职工争议超出自身控制上限：乙街道 9.00（上限 4.00）；丙局未报')
  expect(table.rows.map(({ name, value, denominator }) => [name, value, denominator])).toEqual([
    ['乙街道', 9, 1000],
    ['甲街道', 2, 1000],
    ['丙局', null, null],
  ])
  expect(table.rows[0]?.limit).toBeCloseTo(4, 12)
  expect(table.rows[2]?.limit).toBeNull()
})

it('names the highest when all keep their limits; zero is a rate', () => {
  const now = [per1000('A', 2, 1000), per1000('B', 0, 1000), per1000('C', 1, 1000)]
  expect(model({ ...rows, now }, october, null, zh).title).toBe(
    '10月各单位每千职工争议都在自身控制上限以内，最高甲街道 2.00 件',
  )
})

it('claims no limit where there is none', () => {
  expect(model({ ...rows, before: [] }, october, null, zh).title).toBe(
    '10月每千职工争议最高的是乙街道，9.00 件；各单位前 12 个月已知不足 6 个月或没有争议，没有上限，不作判断；丙局未报',
  )
})

it('does not call sound who has no limit, and says why', () => {
  // A had no case in its six months, B is known in five: 9 of 1000 would be beyond any limit near those.
  const thin = [...usual('A', 0), ...usual('B', 1, six.slice(1)), ...usual('C', 1)]
  const now = [per1000('A', 2, 1000), per1000('B', 9, 1000), per1000('C', 1, 1000)]
  const given = { ...rows, now, before: thin }
  expect(model(given, october, null, zh).title).toBe(
    '10月有上限的单位每千职工争议都在自身控制上限以内，各单位最高乙街道 9.00 件；2 个单位前 12 个月没有争议或已知不足 6 个月，没有上限，不作判断',
  )
  expect(model(given, october, 'A', zh).title).toMatch(/；前 12 个月没有争议，没有上限，不作判断$/)
  expect(model(given, october, 'B', zh).title).toMatch(/；前 12 个月已知不足 6 个月，没有上限，不作判断$/)
})

it('places the chosen unit among those that reported', () => {
  expect(model(rows, october, 'A', zh).title).toBe(
    '甲街道10月每千职工 2.00 件，在 2 个已报单位中由高到低列第 2 位，在自身上限 4.00 以内',
  )
  expect(model(rows, october, 'C', zh).title).toBe(
    '丙局10月争议或职工数未报，不能排位；其余最高乙街道 9.00 件',
  )
})

it('draws nothing when nothing is known', () => {
  const { title, option } = model({ now: [], before: [], all: [] }, october, null, zh)
  expect(title).toBe('10月没有可算争议率的单位')
  expect(option).toBeNull()
})

import { expect, it } from 'vitest'
import { unitRatesModel } from '../../../src/app/labour/unit-rates'
import { october, rate, zh } from './given'

const per1000 = (unit: string, cases: number, employees: number, month?: string) =>
  rate(unit, cases, employees, month, 1000)
/** Last month every unit had 1 case of 1000: limit (0.001 + 3 × √(0.001 / 1000)) × 1000 = 4. */
const before = ['A', 'B', 'C'].map((unit) => per1000(unit, 1, 1000, '2021-09'))
const rows = {
  now: [per1000('A', 2, 1000), per1000('B', 9, 1000)],
  before,
  all: [per1000('all', 11, 2000)],
}

it('names who is above its own limit and who is silent', () => {
  const { title, table } = unitRatesModel(rows, october, null, zh)
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
  expect(unitRatesModel({ ...rows, now }, october, null, zh).title).toBe(
    '10月各单位每千职工争议都在自身控制上限以内，最高甲街道 2.00 件',
  )
})

it('claims no limit where there is none', () => {
  expect(unitRatesModel({ ...rows, before: [] }, october, null, zh).title).toBe(
    '10月每千职工争议最高的是乙街道，9.00 件；没有前期数据可定控制上限；丙局未报',
  )
})

it('places the chosen unit among those that reported', () => {
  expect(unitRatesModel(rows, october, 'A', zh).title).toBe(
    '甲街道10月每千职工 2.00 件，在 2 个已报单位中由高到低列第 2 位，在自身上限 4.00 以内',
  )
  expect(unitRatesModel(rows, october, 'C', zh).title).toBe(
    '丙局10月争议或职工数未报，不能排位；其余最高乙街道 9.00 件',
  )
})

it('draws nothing when nothing is known', () => {
  const { title, option } = unitRatesModel({ now: [], before: [], all: [] }, october, null, zh)
  expect(title).toBe('10月没有可算争议率的单位')
  expect(option).toBeNull()
})

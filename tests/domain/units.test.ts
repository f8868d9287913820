import { expect, it } from 'vitest'
import { changeOf } from '../../src/domain/change'
import { format, formatPlain } from '../../src/domain/units'

it.each([
  [null, 'yuan', 'zh', '—'],
  [0, 'cases', 'zh', '0 件'],
  [0.7345, 'ratio', 'zh', '73.5%'],
  [-0.0672, 'points', 'zh', '−6.7 个百分点'],
  [0.0672, 'points', 'en', '+6.7 pp'],
  [12_345_678.9, 'yuan', 'zh', '1,235 万元'],
  [123_456_789, 'yuan', 'zh', '1.23 亿元'],
  [9_876.5, 'yuan', 'zh', '9,877 元'],
  [283_400, 'persons', 'zh', '28.34 万人'],
  [12_345_678.9, 'yuan', 'en', '12.35m CNY'],
  [0.4321, 'per_thousand', 'zh', '0.43 件/千人'],
  [108_742, 'person_days', 'zh', '10.87 万人日'],
  [1, 'person_days', 'en', '1 person-day'],
  [250, 'days_per_thousand', 'zh', '250.0 天/千人'],
  [7, 'firms', 'zh', '7 家'],
  [3, 'months', 'zh', '3 个月'],
  [2.5, 'months', 'zh', '2.5 个月'],
  [-1234, 'cases', 'zh', '−1,234 件'],
] as const)('writes %s %s in %s as %s', (value, unit, language, expected) => {
  expect(format(value, unit, language)).toBe(expected)
})

it('writes plain figures in full for tables', () => {
  expect(formatPlain(12_345_678.9, 'yuan', 'zh')).toBe('12,345,678.90')
  expect(formatPlain(null, 'cases', 'zh')).toBe('—')
})

it('never shows a negative zero', () => {
  expect(format(-0.0000001, 'ratio', 'zh')).toBe('0.0%')
})

it('takes changes in points for proportions, relatively for amounts, and not at all on a base of zero', () => {
  expect(changeOf(0.8, 0.75, 'ratio')).toEqual({ value: expect.closeTo(0.05, 9), unit: 'points' })
  expect(changeOf(120, 100, 'cases')).toEqual({ value: 0.2, unit: 'ratio' })
  expect(changeOf(5, 0, 'cases')).toEqual({ value: null, unit: 'ratio' })
  expect(changeOf(5, null, 'cases')).toEqual({ value: null, unit: 'ratio' })
})

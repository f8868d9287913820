import { describe, expect, it } from 'vitest'
import { forecast } from '../../../src/app/budget/forecast'
import type { Month } from '../../../src/domain/period'

const months = (year: number, values: readonly (number | null)[]) =>
  values.map((value, index) => ({ period: `${year}-${String(index + 1).padStart(2, '0')}`, value }))

// 10 a month from January to October, 40 in November, 60 in December: 100 by October, 200 in all
const lastYear = months(2020, [...Array(10).fill(10), 40, 60])

describe('forecast', () => {
  it('lies between last year’s later amounts and last year’s proportions', () => {
    const made = forecast(months(2021, Array(10).fill(13)), lastYear, '2021-10')
    expect(made?.method).toBe('seasonal')
    expect(made?.months).toEqual([
      { month: '2021-10', low: 130, high: 130 },
      // 130 + 40; 130 × 140 ÷ 100
      { month: '2021-11', low: 170, high: 182 },
      // 130 + 100; 130 × 200 ÷ 100
      { month: '2021-12', low: 230, high: 260 },
    ])
  })

  it('keeps low below high when less is spent than last year', () => {
    const made = forecast(months(2021, Array(10).fill(5)), lastYear, '2021-10')
    // 50 × 2 = 100; 50 + 100 = 150
    expect(made?.months.at(-1)).toEqual({ month: '2021-12', low: 100, high: 150 })
  })

  it('is linear when last year is incomplete: mean of all months, mean of the last three', () => {
    const made = forecast(months(2021, [1, 1, 1, 5, 5, 5]), lastYear.slice(0, 11), '2021-06')
    expect(made?.method).toBe('linear')
    // 18 + 6 × 3 = 36; 18 + 6 × 5 = 48
    expect(made?.months.at(-1)).toEqual({ month: '2021-12', low: 36, high: 48 })
  })

  it.each<[string, readonly (number | null)[], Month]>([
    ['December', Array(12).fill(1), '2021-12'],
    ['a month without figures', [1, null, 1, 1], '2021-04'],
    ['nothing known', [], '2021-05'],
    ['three months without a last year, where both means are one', [1, 1, 4], '2021-03'],
  ])('makes none: %s', (_, values, asOf) => {
    expect(forecast(months(2021, values), [], asOf)).toBe(null)
  })

  it('does not divide by nothing spent last year', () => {
    const zero = months(2020, [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12])
    expect(forecast(months(2021, [3, 3, 3, 3]), zero, '2021-04')?.method).toBe('linear')
  })
})

import { describe, expect, it } from 'vitest'
import { type CurveFigures, curveModel } from '../../../src/app/budget/spending-curve'
import { amount, cells, december, en, inA, monthly, october, rate, zh } from './given'

const lastYear = monthly(2020, [...Array(10).fill(100_000), 400_000, 600_000])
const months = Array.from({ length: 10 }, (_, index) => `2021-${String(index + 1).padStart(2, '0')}`)

/** `spent` a month from January to October against a budget of 2,400,000: 200,000 a month are due. */
function given(spent: number, before = lastYear): CurveFigures {
  return {
    spent: [...before, ...monthly(2021, Array(10).fill(spent))],
    toDate: months.map((month, index) => amount('all', spent * (index + 1), month)),
    time: months.map((month, index) => rate('all', 200_000 * (index + 1), 2_400_000, month)),
    rate: [rate('all', spent * 10, 2_400_000)],
    deviation: [rate('all', spent * 10 - 2_000_000, 2_400_000)],
  }
}

describe('the spending curve', () => {
  it('tells how far behind time spending is, and where the year may end', () => {
    const model = curveModel(given(180_000), october, zh)
    // 180万 of 240万 = 75 %, 10/12 = 83.3 %. Last year's rest 100万 → 280万; 180万 × 200/100 = 360万
    expect(model.title).toBe(
      '截至10月支出 180 万元，执行率 75.0%，落后序时进度 8.3 个百分点；推算全年 280–360 万元，将超预算',
    )
    expect(model.subtitle).toContain('调整后预算 240 万元')
    expect(cells(model.table.rows, 'actual', 'planned', 'forecastLow', 'forecastHigh').slice(9)).toEqual([
      [1_800_000, 2_000_000, 1_800_000, 1_800_000],
      [null, 2_200_000, 2_200_000, 2_520_000],
      [null, 2_400_000, 2_800_000, 3_600_000],
    ])
  })

  it('tells what is ahead of time, and a linear range where last year is unknown', () => {
    const model = curveModel(given(220_000, []), october, zh)
    expect(model.title).toBe(
      '截至10月支出 220 万元，执行率 91.7%，超前序时进度 8.3 个百分点；推算全年 264 万元，将超预算',
    )
    expect(model.subtitle).toContain('最近三个月月均')
  })

  it('names the months that make the sum unknown', () => {
    const holes = monthly(2021, [1, 1, null, 1, 1, 1, 1, 1, 1, 1])
    const figures = {
      ...given(180_000),
      spent: holes,
      toDate: months.map((month, index) => amount('all', index < 2 ? 1 : null, month)),
      rate: [rate('all', null, null)],
      deviation: [rate('all', null, null)],
    }
    const model = curveModel(figures, october, zh)
    expect(model.title).toBe('3月没有执行数，累计支出无法计算')
    expect(model.table.rows[9]?.actual).toBe(null)
  })

  it('draws nothing without data, and says so', () => {
    const model = curveModel({ spent: [], toDate: [], time: [], rate: [], deviation: [] }, october, zh)
    expect(model.title).toBe('2021年没有预算执行数据')
    expect(model.option).toBe(null)
  })

  it('closes the year in December without a projection', () => {
    const figures = {
      ...given(180_000),
      toDate: [amount('all', 2_300_000, '2021-12')],
      rate: [rate('all', 2_300_000, 2_400_000, '2021-12')],
      deviation: [rate('all', -100_000, 2_400_000, '2021-12')],
    }
    const model = curveModel(figures, december, zh)
    expect(model.title).toBe('2021年全年支出 230 万元，执行率 95.8%，低于预算 10 万元')
    expect(model.subtitle).toContain('不作推算')
  })

  it('stays the whole district’s with a unit chosen, and speaks English', () => {
    expect(curveModel(given(180_000), inA, zh).note).toBe('此面板为全区口径，不按单位筛选')
    expect(curveModel(given(200_000), october, en).title).toBe(
      'Spent 2.00m CNY by Oct: 83.3% of the budget, in line with time progress; the year may end at 3.00m–4.00m CNY, over the budget',
    )
  })
})

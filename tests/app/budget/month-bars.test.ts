import { describe, expect, it } from 'vitest'
import { type MonthFigures, monthsModel } from '../../../src/app/budget/month-bars'
import { december, en, inA, monthly, october, rate, zh } from './given'

const wan = (values: readonly number[]) => values.map((value) => value * 1e4)

/** 10万 a month from January to November, and a December. */
const given = (last: number): MonthFigures => ({
  spent: [...monthly(2020, wan([...Array(11).fill(10), last])), ...monthly(2021, wan([12, 0]))],
  december: [rate('all', last * 1e4, (110 + last) * 1e4, '2020')],
  quarter: [rate('all', (20 + last) * 1e4, (110 + last) * 1e4, '2020')],
})

describe('the month bars', () => {
  it('hold a December rush against the mean and the limit it passes', () => {
    const model = monthsModel(given(40), october, zh)
    // 40 of 150
    expect(model.title).toBe(
      '2020年12月支出 40 万元，占全年 26.7%，是 1–11 月月均的 4.0 倍，超过 20.0% 的预警线',
    )
    expect(model.subtitle).toContain('四季度占 40.0%；虚线 = 2020年 1–11 月月均 10 万元')
    // January 2020 to October 2021; a reported zero stays, a month not yet known is a gap
    expect(model.table.rows.slice(11)).toHaveLength(11)
    expect(model.table.rows.slice(11, 15)).toMatchObject([
      { month: '2020-12', spent: 400_000 },
      { month: '2021-01', spent: 120_000 },
      { month: '2021-02', spent: 0 },
      { month: '2021-03', spent: null },
    ])
  })

  it('name the hint line alone, or say that it is not passed', () => {
    // 22 of 132 = 16.7 %
    expect(monthsModel(given(22), october, zh).title).toContain('超过 15.0% 的提示线')
    // 11 of 121
    expect(monthsModel(given(11), october, zh).title).toBe(
      '2020年12月支出 11 万元，占全年 9.1%，未超过 15.0% 的提示线',
    )
  })

  it('give no share of an incomplete year', () => {
    const figures = { ...given(11), spent: monthly(2021, wan([5, 9, 7])), december: [], quarter: [] }
    expect(monthsModel(figures, october, zh).title).toBe(
      '2020年执行数不全，12 月占比无法计算；支出最高的月份是2021年2月（9 万元）',
    )
    expect(monthsModel(figures, december, en).title).toBe(
      'The December share of 2021 is unknown, as its data is incomplete; the highest month is 2021 Feb (90.00k CNY)',
    )
  })

  it('draw nothing without figures, and stay the whole district’s', () => {
    const model = monthsModel({ spent: [], december: [], quarter: [] }, inA, zh)
    expect([model.title, model.option, model.table.rows]).toEqual(['没有各月执行数', null, []])
    expect(model.note).toBe('此面板为全区口径，不按单位筛选')
  })
})

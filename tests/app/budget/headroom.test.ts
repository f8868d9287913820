import { describe, expect, it } from 'vitest'
import { type HeadroomFigures, headroomModel, headroomOf } from '../../../src/app/budget/headroom'
import { amount, cells, december, en, october, rate, zh } from './given'

/** 三公 0.9 of 1.2 m last year, of a last budget of 1.0 m and a budget of 1.1 m; reception spent 0.2 m on a budget of 0. */
const figures: HeadroomFigures = {
  spent: [amount('all', 900_000)],
  lastYear: [amount('all', 1_200_000, '2020-12')],
  lastBudget: [rate('all', 100_000, 1_000_000)],
  budget: [rate('all', 900_000, 1_100_000)],
  spentParts: [amount('reception', 200_000)],
  lastYearParts: [amount('reception', 300_000, '2020-12')],
  lastBudgetParts: [rate('reception', null, null)],
  budgetParts: [rate('reception', 200_000, 0)],
  general: [amount('all', 700_000)],
  generalLastYear: [amount('all', 1_000_000, '2020-12')],
}
const rowsOf = (given: HeadroomFigures, at = october) =>
  cells(
    headroomModel(headroomOf(given, at, zh), at, zh).table.rows,
    'rule',
    'subject',
    'left',
    'perMonth',
  ).map(([rule, ...rest]) => [String(rule).split(' ')[0], ...rest])

describe('the room that the rules leave', () => {
  it('is limit less spent, over the months to come, for TB01, TB02, TB03 and TB15', () => {
    // Two months are left after October: (1.2 − 0.9)/2, (1.0 − 0.9)/2, (1.0 − 0.7)/2, (1.1 − 0.9)/2 m
    expect(rowsOf(figures)).toEqual([
      ['TB01', '全区', 300_000, 150_000],
      ['TB01', '公务接待', 100_000, 50_000],
      ['TB02', '全区', 100_000, 50_000],
      ['TB02', '公务接待', null, null],
      ['TB03', '全区', 300_000, 150_000],
      ['TB15', '全区', 200_000, 100_000],
      ['TB15', '公务接待', -200_000, null],
    ])
  })

  it('tells the strictest limit of each pot and how many are passed', () => {
    const title = (words: typeof zh) =>
      headroomModel(headroomOf(figures, october, words), october, words).title
    expect(title(zh)).toBe(
      '三公今后月均最多再支出 5 万元（TB02）；一般性支出今后月均最多再支出 15 万元（TB03）；1 项已超过全年上限',
    )
    expect(title(en)).toMatch(
      /^Three-public: at most 50\.00k CNY more in each month to come \(TB02\); general/,
    )
  })

  it('has no month to come in December, and names what is over', () => {
    const over = { ...figures, general: [amount('all', 1_100_000)] }
    expect(rowsOf(over, december).map(([, , , perMonth]) => perMonth)).toEqual(Array(7).fill(null))
    expect(headroomModel(headroomOf(over, december, zh), december, zh).title).toBe(
      '三公全年结余 10 万元（TB02）；一般性支出已超过全年上限 10 万元（TB03）；2 项已超过全年上限',
    )
  })

  it('leaves out of general expenditure what no line describes, as TB03 does', () => {
    const partly = { ...figures, general: [{ ...amount('all', 700_000), left_out: 1 }] }
    expect(rowsOf(partly)[4]).toEqual(['TB03', '全区', 300_000, 150_000])
    const three = { ...figures, spent: [{ ...amount('all', 900_000), left_out: 1 }] }
    expect(rowsOf(three)[0]).toEqual(['TB01', '全区', null, null])
  })

  it('is unknown without spending to date, and leaves out what a sum left out', () => {
    const unknown = {
      ...figures,
      spent: [amount('all', null)],
      spentParts: [],
      general: [],
    }
    expect(headroomModel(headroomOf(unknown, october, zh), october, zh).title).toBe(
      '规则余额无法计算：没有上年全年数、预算，或今年有月份没有执行数',
    )
    expect(rowsOf(unknown).every(([, , left]) => left === null)).toBe(true)
  })
})

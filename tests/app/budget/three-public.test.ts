import { describe, expect, it } from 'vitest'
import { type ThreePublicFigures, threePublicModel } from '../../../src/app/budget/three-public'
import type { Figure } from '../../../src/domain/query'
import { amount, cells, december, en, inA, october, rate, zh } from './given'

interface Given {
  readonly now: Readonly<Record<string, number | null>>
  readonly before: Readonly<Record<string, number | null>>
}

const total = (all: Readonly<Record<string, number | null>>) => {
  const values = Object.values(all)
  return values.some((value) => value === null)
    ? null
    : values.reduce<number>((sum, value) => sum + (value ?? 0), 0)
}

/** Last year's whole spending is twice that of its ten months; this year's budget 40,000 a component. */
function given({ now, before }: Given): ThreePublicFigures {
  const parts = (all: Readonly<Record<string, number | null>>, times = 1): Figure[] =>
    Object.entries(all).map(([key, value]) => amount(key, value === null ? null : value * times))
  const sum = total(before)
  return {
    now: parts(now),
    before: parts(before),
    wholeYear: parts(before, 2),
    control: Object.keys(now).map((key) => rate(key, now[key] ?? null, 40_000)),
    totalNow: [amount('all', total(now))],
    totalBefore: [amount('all', sum)],
    totalWholeYear: [amount('all', sum === null ? null : sum * 2)],
    totalControl: [rate('all', total(now), 40_000 * Object.keys(now).length)],
  }
}

describe('the three-public pairs', () => {
  it('name the component that rose before the total that fell', () => {
    const model = threePublicModel(
      given({
        now: { reception: 26_000, vehicle_run: 10_000 },
        before: { reception: 20_000, vehicle_run: 20_000 },
      }),
      october,
      zh,
    )
    expect(model.title).toBe(
      '公务接待同比上升 30.0%（2.60 万元，上年同期 2 万元），违反只减不增；三公合计下降 10.0%',
    )
    // Limit: the smaller of 40,000 last year and 40,000 of budget; (40,000 − 26,000) ÷ 2 months
    expect(cells(model.table.rows, 'name', 'now', 'before', 'limit', 'headroom', 'verdict')).toEqual([
      ['三公合计', 36_000, 40_000, 80_000, 22_000, '下降 10.0%，月均余 2.20 万元'],
      ['公务用车运行维护', 10_000, 20_000, 40_000, 15_000, '下降 50.0%，月均余 1.50 万元'],
      ['公务接待', 26_000, 20_000, 40_000, 7000, '上升 30.0%，月均余 0.70 万元'],
    ])
  })

  it('call an unchanged zero no rise, and spending from zero a rise without a percentage', () => {
    const model = threePublicModel(
      given({ now: { abroad: 0, reception: 500 }, before: { abroad: 0, reception: 0 } }),
      october,
      zh,
    )
    expect(model.title).toBe('公务接待上年同期为 0，今年已支出 500 元，违反只减不增；三公合计同比无法计算')
    expect(cells(model.table.rows, 'verdict')).toEqual([
      ['从零新增，超上限 500 元'],
      ['持平，月均余 0 元'],
      ['从零新增，超上限 500 元'],
    ])
  })

  it('say that nothing rose', () => {
    const calm = given({ now: { reception: 9000 }, before: { reception: 10_000 } })
    expect(threePublicModel(calm, october, zh).title).toBe('三公各项均未上升，三公合计下降 10.0%')
    expect(threePublicModel(calm, october, en).title).toBe('No three-public item rose; the total fell 10.0%')
  })

  it('judge nothing without last year, which is not zero', () => {
    const model = threePublicModel(given({ now: { reception: 9000 }, before: { reception: null } }), inA, zh)
    expect(model.title).toBe('三公同比无法判断：上年同期或今年有月份没有执行数')
    // The limit is the budget alone: (40,000 − 9,000) ÷ 2
    expect(cells(model.table.rows, 'before', 'verdict')[1]).toEqual([null, '无法判断，月均余 1.55 万元'])
    expect(model.note).toBe('此面板为全区口径，不按单位筛选')
  })

  it('draw nothing without figures, and divide by no months in December', () => {
    const keys = [
      'now',
      'before',
      'wholeYear',
      'control',
      'totalNow',
      'totalBefore',
      'totalWholeYear',
      'totalControl',
    ]
    const nothing = Object.fromEntries(keys.map((key) => [key, []])) as unknown as ThreePublicFigures
    const none = threePublicModel(nothing, october, zh)
    expect([none.option, none.table.rows]).toEqual([null, []])
    const closed = given({ now: { reception: 9000 }, before: { reception: 10_000 } })
    expect(threePublicModel(closed, december, zh).table.rows[1]?.verdict).toBe('下降 10.0%，余 1.10 万元')
  })
})

import { expect, it } from 'vitest'
import { daysBandsModel } from '../../../src/app/labour/days-bands'
import { given, october, rate, zh } from './given'

const band = (key: string | null, value: number) => given(key, value, '2021')
const rows = {
  mediation: [band('0-15', 30), band('16-45', 5), band(null, 0)],
  arbitration: [band('16-45', 12), band('60+', 2), band(null, 3)],
  other: [],
  lateMediation: [given('all', 5, '2021')],
  lateArbitration: [given('all', 2, '2021')],
  onTime: [rate('all', 45, 52, '2021')],
}

it('sets what was closed in time beside rows that average beyond the limit', () => {
  const { title, table } = daysBandsModel(rows, october, zh)
  expect(title).toBe('本年 1月至10月按期结案 86.5%（45/52 件）；行均天数超限的有调解 5 件、仲裁 2 件')
  expect(table.rows).toMatchObject([
    { name: '15 天以内', mediation: 30, arbitration: 0, other: null },
    { name: '15–45 天', mediation: 5, arbitration: 12, other: null },
    { name: '45–60 天', mediation: 0, arbitration: 0, other: null },
    { name: '60 天以上', mediation: 0, arbitration: 2, other: null },
    { name: '天数未填', mediation: 0, arbitration: 3, other: null },
  ])
})

it('is content when no row is beyond its limit, and leaves the empty band out', () => {
  const fine = { ...rows, arbitration: [], lateMediation: [], lateArbitration: [given('all', 0, '2021')] }
  const { title, table } = daysBandsModel(fine, october, zh)
  expect(title).toBe('本年 1月至10月按期结案 86.5%（45/52 件）；行均天数都在限内')
  expect(table.rows).toHaveLength(4)
})

it('does not take an empty column for late closings', () => {
  const blank = { ...rows, onTime: [rate('all', 0, 0, '2021')] }
  expect(daysBandsModel(blank, october, zh).title).toBe(
    '本年 1月至10月按期结案未填，不能判断是否逾期；行均天数超限的有调解 5 件、仲裁 2 件',
  )
})

it('draws nothing when nothing is known', () => {
  const nothing = {
    mediation: [],
    arbitration: [],
    other: [],
    lateMediation: [],
    lateArbitration: [],
    onTime: [],
  }
  expect(daysBandsModel(nothing, october, zh)).toMatchObject({
    title: '本年 1月至10月没有结案报告',
    option: null,
  })
})

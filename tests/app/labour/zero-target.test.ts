import { expect, it } from 'vitest'
import { zeroTargetModel } from '../../../src/app/labour/zero-target-model'
import type { PanelModel } from '../../../src/app/panels/figure-panel'
import { lightTheme } from '../../../src/charts/theme'
import type { Month } from '../../../src/domain/period'
import type { Figure } from '../../../src/domain/query'
import { concealed, type Hidden } from '../../../src/domain/suppression'
import { en, given, october, twelveMonths, zh } from './given'

/** Reports of the units in each month; a missing one is left out. */
const reports = (missing: readonly string[] = [], petitions: Readonly<Record<string, number>> = {}) =>
  twelveMonths.flatMap((month) =>
    ['A', 'B', 'C']
      .filter((unit) => !missing.includes(`${unit} ${month}`))
      .map((unit) => given(unit, petitions[`${unit} ${month}`] ?? 0, month)),
  )

function rowsOf(byUnit: ReturnType<typeof reports>, months: readonly Month[] = twelveMonths) {
  const sum = (month: string) => {
    const known = byUnit.filter(({ period, value }) => period === month && value !== null)
    return known.length > 0 ? known.reduce((total, { value }) => total + (value ?? 0), 0) : null
  }
  const petitions = months.map((month) => given('all', sum(month), month))
  const year = petitions.filter(({ period }) => period.startsWith('2021'))
  return {
    byUnit,
    petitions,
    events: petitions,
    open: months.map((month) => given('all', 1, month)),
    disputes: months.map((month) => given('all', 9, month)),
    year: [
      given(
        'all',
        year.reduce((total, { value }) => total + (value ?? 0), 0),
        '2021',
      ),
    ],
    yearEvents: [given('all', 4, '2021')],
  }
}

it('is clean only when every unit reported zero', () => {
  const { title, subtitle, table } = zeroTargetModel(rowsOf(reports()), october, null, zh)
  expect(title).toBe('本年无群体性上访，已连续 12 个月以上全部报送且为零')
  expect(subtitle).toContain('10月报送 3/3 个单位（100.0%）；本年 10 人以上群体性纠纷 4 件')
  expect(table.rows).toHaveLength(12)
  expect(table.rows[11]).toEqual({
    ...{
      month: october,
      state: '清零',
      petitions: 0,
      events: 0,
      reported: 3,
      expected: 3,
      silent: '',
      open: 1,
    },
  })
})

it('does not take a missing report for a zero', () => {
  const { title, table } = zeroTargetModel(rowsOf(reports(['B 2021-10'])), october, null, zh)
  expect(title).toBe('本年已报均无群体性上访，但不能认定清零；10月乙街道未报')
  expect(table.rows[11]).toMatchObject({
    ...{ state: '未全部报送', petitions: null, reported: 2, silent: '乙街道' },
  })
})

it('counts the clean months since the last gap', () => {
  const { title } = zeroTargetModel(rowsOf(reports(['B 2021-07'])), october, null, zh)
  expect(title).toBe('本年已报均无群体性上访，近 3 个月全部报送且为零，此前有漏报月份')
})

it('names where and when the target was missed, and the clean months since', () => {
  const rows = rowsOf(reports([], { 'A 2021-06': 1 }))
  expect(zeroTargetModel(rows, october, null, zh).title).toBe(
    '本年群体性上访 1 起（甲街道 6月），零目标已破，其后连续 4 个月清零',
  )
  expect(zeroTargetModel(rows, october, null, en).title).toBe(
    'Collective petitions this year: 1 (甲街道, Jun); the zero target is missed; clean since for 4 months',
  )
})

it('asks one unit only when one is chosen', () => {
  const rows = rowsOf(reports(['B 2021-10']).filter(({ key }) => key === 'A'))
  expect(zeroTargetModel(rows, october, 'A', zh).title).toBe(
    '本年无群体性上访，已连续 12 个月以上全部报送且为零',
  )
})

it('says so when nobody reported', () => {
  const nothing = { byUnit: [], petitions: [], events: [], open: [], disputes: [], year: [], yearEvents: [] }
  const { title, option, table } = zeroTargetModel(nothing, october, null, zh)
  expect(title).toBe('没有群体性事项报告，不能当作零上访')
  expect(option).toBeNull()
  expect(table.rows[0]).toMatchObject({ petitions: null, state: '未全部报送' })
})

/** Fill and text of every cell that is drawn. */
function drawnCells({ option }: PanelModel) {
  const [series] = [option?.(lightTheme).series ?? []].flat() as unknown as {
    data: readonly unknown[]
    renderItem: (
      params: object,
      api: object,
    ) => { children: readonly { style: { fill: string; text?: string } }[] }
  }[]
  const api = { coord: () => [400, 400], size: () => [400, 200] }
  return (series?.data ?? []).map((_, dataIndex) => {
    const { children } = series?.renderItem({ dataIndex }, api) ?? { children: [] }
    return { fill: children[0]?.style.fill, text: children[1]?.style.text }
  })
}

it('gives a hidden number no colour but its words, and keeps the red of a petition that is certain', () => {
  const rows = rowsOf(reports([], { 'A 2021-06': 1 }))
  const hide = (kind: Hidden) => (figure: Figure) => ({
    ...figure,
    value: concealed,
    hidden: { value: kind },
  })
  const hidden = {
    ...rows,
    petitions: rows.petitions.map((each) => (each.period === '2021-06' ? hide('small')(each) : each)),
    events: rows.events.map((each) => (each.period === '2021-06' ? hide('small')(each) : each)),
    open: rows.open.map(hide('other')),
  }
  const drawn = drawnCells(zeroTargetModel(hidden, october, null, zh))
  const grey = lightTheme.status.grey.soft
  expect(drawn.filter(({ text }) => text === '*').map(({ fill }) => fill)).toEqual(Array(12).fill(grey))
  expect(drawn.filter(({ text }) => text === '<3').map(({ fill }) => fill)).toEqual([grey])
  expect(drawn.filter(({ text }) => text === '▲<3').map(({ fill }) => fill)).toEqual([
    lightTheme.risk.red.soft,
  ])
})

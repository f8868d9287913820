import { describe, expect, test } from 'vitest'
import { axisRange } from '../../src/charts/axis-range'
import { columns } from '../../src/charts/columns'
import { isOutside } from '../../src/charts/control-chart'
import { textWidth, wrapName, wrapWhole } from '../../src/charts/label-text'
import { lineSeries } from '../../src/charts/plane'
import { ranking } from '../../src/charts/ranking'
import { sankeyLinks } from '../../src/charts/sankey'
import { lightTheme, tooltipLines } from '../../src/charts/theme'
import { tickLabels } from '../../src/charts/ticks'
import { trend } from '../../src/charts/trend'
import { waterfallSteps } from '../../src/charts/waterfall'
import { renderSvg } from './render'

const format = (value: number | null) => (value === null ? '—' : String(value))
const rates = [
  { key: 'a', name: '甲街道', value: 0.6, text: '60.0%  6/10', status: 'red' as const },
  { key: 'b', name: '乙街道', value: null, text: '— 未报' },
  { key: 'c', name: '丙街道', value: 0.9, text: '90.0%  9/10', status: 'green' as const },
]

describe('ranking', () => {
  const option = ranking(rates, { description: '', target: { value: 0.8, text: '目标 80%' }, full: 1 })

  test('sorts downwards and keeps what is unknown at the end, without a bar', () => {
    expect(option.series).toMatchObject([
      {
        data: [
          { id: 'c', value: 0.9 },
          { id: 'a', value: 0.6 },
          { id: 'b', value: '-' },
        ],
      },
    ])
    expect(option.yAxis).toMatchObject([
      { data: ['丙街道', '甲街道', '乙街道'] },
      { data: ['✓ 90.0%  9/10', '▲ 60.0%  6/10', '? — 未报'] },
    ])
  })

  test('starts at zero, ends at the whole, and marks the target', () => {
    expect(option.xAxis).toMatchObject({ min: 0, max: 1 })
    expect(option.series).toMatchObject([{ markLine: { data: [{ xAxis: 0.8 }] } }])
    expect(renderSvg(option)).toContain('目标 80%')
  })

  test('shows a hostile name as text', () => {
    const svg = renderSvg(
      ranking([{ key: 'x', name: '<b>x</b>', value: 1, text: '{a|1}' }], { description: '' }),
    )
    expect(svg).toContain('&lt;b&gt;x&lt;/b&gt;')
    expect(svg).toContain('{a|1}')
  })
})

describe('lines', () => {
  const values = [3, null, 5, null, null]

  test('leave a gap for what is unknown and name the last known point', () => {
    const line = { key: 'l', name: 'l', values, colour: '#000', width: 2, endText: '末值' }
    const series = lineSeries(line, ['1', '2', '3', '4', '5'], lightTheme)
    expect(series.connectNulls).toBe(false)
    expect(series.data?.map((point) => (point as { value: number | null }).value)).toEqual(values)
    expect(series.data?.[2]).toMatchObject({ label: { show: true } })
    expect(series.data?.[4]).not.toHaveProperty('label')
  })

  test('last year is dashed; a target outside the values still lies inside the axis', () => {
    const option = trend([{ key: 'p', name: '2020 年', role: 'last_year', values: [1, 2] }], {
      ...{ description: '', format, levels: [{ value: 9, text: '目标' }] },
      periods: [1, 2].map((n) => ({ key: String(n), name: String(n) })),
    })
    expect(option.series).toMatchObject([{ lineStyle: { type: [6, 4] }, markLine: { data: [{ yAxis: 9 }] } }])
    expect(option.yAxis).toMatchObject({ max: 10 })
  })
})

test('limits stand between categories, on an axis of their own', () => {
  const rows = ['≤15', '16–45', '>45'].map((name, at) => ({
    key: name,
    name,
    values: [at],
    highlight: at === 2,
  }))
  const labels = { description: '', format, series: ['件'], limits: [{ after: 1, text: '15 天' }] }
  const option = columns(rows, labels)
  expect(option.series).toMatchObject([
    { data: [{}, {}, { itemStyle: { color: lightTheme.status.amber.fill } }] },
    { xAxisIndex: 1, markLine: { data: [{ xAxis: 1 }] } },
  ])
})

test('a waterfall steps from level to level and stops where a step is unknown', () => {
  const row = (kind: 'total' | 'in' | 'out', value: number | null) => ({
    key: '',
    name: '',
    text: '',
    kind,
    value,
  })
  // 18 + 6 = 24, 24 − 14 = 10; after the unknown step nothing is known until the next total.
  const rows = [
    row('total', 18),
    row('in', 6),
    row('out', 14),
    row('out', null),
    row('in', 1),
    row('total', 7),
  ]
  expect(waterfallSteps(rows)).toEqual([
    { from: 0, to: 18 },
    { from: 18, to: 24 },
    { from: 24, to: 10 },
    { from: null, to: null },
    { from: null, to: null },
    { from: 0, to: 7 },
  ])
})

test('a point is judged by its own limits, and not at all when they are unknown', () => {
  const row = { key: '', name: '', mean: 2, upper: 3, lower: 1 }
  expect([0.5, 1, 3, 3.1, null].map((value) => isOutside({ ...row, value }))).toEqual([
    true,
    false,
    false,
    true,
    false,
  ])
  expect(isOutside({ ...row, value: 9, upper: null })).toBe(false)
})

test('flows with the same ends add up; unknown and negative ones have no width', () => {
  const row = (value: number | null) => ({ source: '财政', account: '维权', level: '维权', value })
  expect(sankeyLinks([row(2), row(3), row(null), row(-1)])).toEqual([
    { source: 'source:财政', target: 'account:维权', value: 5 },
    { source: 'account:维权', target: 'level:维权', value: 5 },
  ])
})

test.each([
  [[0, 37], true, { min: 0, max: 40, interval: 10 }],
  [[0.78, 0.91], false, { min: 0.75, max: 0.95, interval: 0.05 }],
  [[-3, 5], true, { min: -4, max: 6, interval: 2 }],
  [[null, undefined], false, { min: 0, max: 1, interval: 0.25 }],
  [[0], true, { min: 0, max: 1, interval: 0.25 }],
])('the axis for %j (from zero: %s) has round ends', (values, fromZero, range) => {
  expect(axisRange(values, fromZero)).toEqual(range)
})

test('a long name breaks into two lines and ends in an ellipsis, never inside a number', () => {
  expect(wrapName('东岸街道', 8)).toBe('东岸街道')
  expect(wrapName('公务用车购置及运行维护', 8)).toBe('公务用车购置\n及运行维护')
  expect(wrapName('超出限额 1234.5 万元', 7)).toBe('超出限额\n1234.5 万元')
  expect(wrapName('下降 5.7%，月均可用 1.79 万元', 9)).toBe('下降 5.7%，\n月均可用 1.79 万元')
  // Brackets with a few words stay whole, 1/2 too, and no more lines are taken than are needed.
  expect(wrapName('T09-2 新建母婴（亲子）关爱室示范点', 13)).toBe('T09-2 新建母婴\n（亲子）关爱室示范点')
  expect(wrapName('已达标：推荐 3/3 家，获评 1', 9.5, 3)).toBe('已达标：推荐\n3/3 家，获评 1')
  // Of three lines each ends where a clause ends, also before a Latin comma.
  expect(wrapName('● 预计完不成：推荐 22/40 对，获评 7、预计 26–29', 10.8, 3)).toBe(
    '● 预计完不成：\n推荐 22/40 对，\n获评 7、预计 26–29',
  )
  expect(wrapName('● At risk: 9/20 家, forecast 11–12', 10.8, 3)).toBe('● At risk: 9/20 家,\nforecast 11–12')
  for (const line of wrapName('长'.repeat(40), 10).split('\n'))
    expect(textWidth(line)).toBeLessThanOrEqual(10.1)
  expect(wrapName('长'.repeat(40), 10)).toMatch(/…$/)
  expect(wrapName('Worker activities', 9, 1)).toBe('Worker activi…')
})

test('the lines of a column’s name stay within the column, and no name falls out', () => {
  const row = (name: string, words: '<3' | '*') => ({
    key: name,
    name,
    values: [null, null],
    hidden: [words],
  })
  const rows = [row('45–60', '*'), row('over 60', '<3')]
  const labels = { description: '', format: String, series: ['Arbitration', 'Mediation'] }
  const svg = renderSvg(columns(rows, labels), 190)
  for (const line of ['45–60', 'over 60', '&lt;3', '*']) expect(svg).toContain(`>${line}<`)
  expect(svg).not.toContain('Arbitration &lt;3')
  // Four columns of 300 px have 5.4 em each, "诉讼和监察 <3" would take 6.6
  const four = tickLabels(['15', '45', '60', '60 天以上\n诉讼和监察 <3'], 300, 0, lightTheme)
  expect(four.formatter('60 天以上\n诉讼和监察 <3', 3)).toBe('60 天以上\n诉讼和\n监察 <3')
  // Five have 4.3, "15–45 天" would take 4.5 and lie on its neighbour; of four "Over 90 d", 5.3, stands on one line.
  const days = (names: string[]) => tickLabels(names, 300, 0, lightTheme).formatter
  expect(days(['0', '15–45 天', '45', '60', '天数未填'])('15–45 天', 1)).toBe('15–45\n天')
  expect(days(['0', '31', '61', 'Over 90 d'])('Over 90 d', 3)).toBe('Over 90 d')
})

test('of many months the last one is named and each year once, in a wide picture and a narrow one', () => {
  // Jan 2020 to Oct 2021, 22 months
  const names = Array.from({ length: 22 }, (_, at) => `${(at % 12) + 1}月\n${2020 + Math.floor(at / 12)}年`)
  const shown = (px: number) => {
    const { interval, formatter } = tickLabels(names, px, 130, lightTheme)
    if (typeof interval !== 'function') throw new Error('months have an interval of their own')
    return names.flatMap((name, at) => (interval(at) ? [formatter(name, at)] : []))
  }
  // 700 px: 511.5 for the plane, 42.8 in em, 22 × (3.48 + 0.6) / 42.8 = 2.1: every third
  expect(shown(700)).toEqual(['1月\n2020年', '4月', '7月', '10月', '1月\n2021年', '4月', '7月', '10月'])
  // 300 px: 111.5 for the plane, 9.3 in em: every tenth
  expect(shown(300)).toEqual(['2月\n2020年', '12月', '10月\n2021年'])
})

test('last year’s line that goes on says its value in the month that is compared', () => {
  const periods = ['1', '2', '3'].map((key) => ({ key, name: key }))
  const line = (name: string, role: 'current' | 'last_year', values: (number | null)[]) => ({
    ...{ key: name, name, role, values },
  })
  const lines = [line('2021', 'current', [7, 6, null]), line('2020', 'last_year', [5, 4, 3])]
  const svg = renderSvg(trend(lines, { description: '', format: (value) => `v${value}`, periods }))
  for (const text of ['2021', 'v6', 'v4', '2020']) expect(svg).toContain(`>${text}<`)
  expect(svg).not.toContain('2020 v3')
})

test('a remark in brackets stands on a line of its own where it fits', () => {
  expect(wrapName('JCD023（定王台街道）', 8)).toBe('JCD023\n（定王台街道）')
  expect(wrapName('入会率（已建会单位口径）', 7)).not.toContain('入会率\n')
})

test('ticks carry decimals only where one of them needs them', () => {
  const wan = (value: number | null) => `${((value ?? 0) / 1e4).toFixed(2)} 万人`
  const drawn = (...values: number[]) => {
    const periods = values.map((_, at) => ({ key: `${at}`, name: `${at}` }))
    const lines = [{ key: 'a', name: 'a', role: 'current' as const, values }]
    return renderSvg(trend(lines, { description: '', format: wan, periods }))
  }
  // Steps of 2 万 and of 0.25 万; the label at the end of the line is no tick.
  expect(drawn(180_000, 239_000)).toMatch(/>24 万人</)
  expect(drawn(180_000, 189_000)).toMatch(/>18\.25 万人</)
  expect(drawn(180_000, 189_000)).toMatch(/>19\.00 万人</)
})

test('a name of a row gets a wider column before a word is cut or a sign is lost', () => {
  expect(wrapWhole('区住房和城乡建设局', 7.5)).toBe('区住房和城\n乡建设局')
  expect(wrapWhole('Administration', 7.5)).toBe('Administration')
  expect(wrapWhole('Membership rate (unionised units)', 9)).toBe('Membership rate\n(unionised units)')
  expect(wrapWhole('Collective-contract rate', 7.5)).toBe('Collective-\ncontract rate')
  expect(wrapName('2021-10 2021-11', 5)).toBe('2021-10\n2021-11')
  expect(wrapWhole('长'.repeat(40), 8)).toMatch(/…$/)
})

test('tooltip lines are plain: braces are no markup, empty lines fall away', () => {
  const text = tooltipLines((row) => [`第 ${row} 行`, '', '{a|b}'])
  expect(text({ dataIndex: 2, seriesIndex: 0 } as Parameters<typeof text>[0])).toBe('第 2 行\n｛a|b｝')
  expect(text([])).toBe('')
})

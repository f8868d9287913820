import { expect, test } from 'vitest'
import { numberWords } from '../../../src/app/workbench/number-text'
import { type ChartChoice, noChart } from '../../../src/app/workbench/propose-chart'
import { quickChart } from '../../../src/app/workbench/quick-chart'
import { lightTheme } from '../../../src/charts/theme'
import type { Cell } from '../../../src/domain/query'
import { renderSvg } from '../../charts/render'
import { testWords } from '../../support/words'

const { t, language } = testWords()
const columns = [
  { id: 'c0', name: '月', type: 'VARCHAR', kind: 'text' },
  { id: 'c1', name: '件', type: 'INTEGER', kind: 'number' },
  { id: 'c2', name: '人', type: 'DOUBLE', kind: 'number' },
] as const
const draw = (lines: readonly (readonly Cell[])[], part: Partial<ChartChoice>) => {
  const rows = lines.map(([c0 = null, c1 = null, c2 = null]) => ({ c0, c1, c2 }))
  const choice: ChartChoice = { ...noChart, across: '月', values: ['件'], ...part }
  const drawn = quickChart({ columns, rows }, choice, { t, language })
  if (!drawn || !('option' in drawn)) return { why: drawn?.why, option: null, title: '' }
  const option = drawn.option(lightTheme)
  expect(renderSvg(option, 600, drawn.height)).toContain('<svg')
  return { why: null, title: drawn.title, option: option as { series: { data: { value: unknown }[] }[] } }
}
const values = (option: { series: { data: { value: unknown }[] }[] } | null, series = 0) =>
  option?.series[series]?.data.map((each) => (typeof each === 'object' && each ? each.value : each))

test('bars hold each row with its own value, the largest first, unknown last', () => {
  const { option, title } = draw(
    [
      ['甲', 2],
      ['乙', null],
      ['丙', 5],
    ],
    { kind: 'bars' },
  )
  expect(values(option)).toEqual([5, 2, '-'])
  expect(title).toBe('条形图：件，按 月')
})

test('a month without a row is a gap between its neighbours, not a straight line', () => {
  const { option } = draw(
    [
      ['2021-03', 3],
      ['2021-01', 1],
    ],
    { kind: 'lines' },
  )
  const drawn = JSON.stringify(values(option))
  expect(drawn).toMatch(/1.*null.*3/)
})

test('dates that are all the first of a month stand for their months, others for themselves', () => {
  const shown = (days: readonly string[]) => {
    const { option } = draw(
      days.map((day, at) => [day, at + 1]),
      { kind: 'lines' },
    )
    return JSON.stringify(option)
  }
  expect(shown(['2021-01-01', '2021-03-01'])).toContain('"2021-02"')
  expect(shown(['2021-01-01', '2021-03-15'])).not.toContain('"2021-02"')
})

test('numbers of a column are grouped alike: all of them once one has five digits, so that years stay years', () => {
  const texts = (numbers: readonly number[]) => {
    const { inFull, inShort } = numberWords(numbers, 'zh')
    return numbers.flatMap((each) => [inFull(each), inShort(each)])
  }
  expect(texts([2020, 2021])).toEqual(['2020', '2020', '2021', '2021'])
  expect(texts([9052, -13275.125])).toEqual(['9,052', '9,052', '−13,275.125', '−13,275.13'])
})

test('NaN and infinity are no points', () => {
  const { option } = draw(
    [
      ['甲', Number.NaN, 1],
      ['乙', 1, Number.POSITIVE_INFINITY],
      ['丙', 2, 3],
    ],
    {
      kind: 'scatter',
      across: '件',
      values: ['人'],
    },
  )
  expect(values(option)).toEqual([[2, 3]])
})

test.each([
  [
    [
      ['2021-01', 1],
      ['2021-01', 2],
    ],
    { kind: 'lines' },
    '同一位置有几行（如“2021-01”）',
  ],
  [
    [
      ['甲', 1],
      ['乙', 2],
    ],
    { kind: 'lines', values: ['月'] },
    null,
  ],
  [[['甲', 1]], { kind: 'lines', values: ['无'] }, '没有数值列'],
  [[['甲', 1]], { kind: 'bars', across: '无' }, '没有可作名称的列'],
  [Array.from({ length: 201 }, (_, n) => [`甲${n}`, n]), { kind: 'bars' }, '共 201 项'],
] as [Cell[][], Partial<ChartChoice>, string | null][])(
  'what would lie is not drawn but said: %#',
  (lines, part, why) => {
    const drawn = draw(lines, part)
    if (why) expect(drawn.why).toContain(why)
    else expect(values(drawn.option)).toEqual([null, null])
  },
)

test('each column of a matrix keeps its name, aslant where names are long; of months some may be left out', () => {
  const kind = { kind: 'matrix', across: '月', down: '件' } as const
  const head = (names: readonly string[]) =>
    draw(
      names.map((name) => [name, 1, 2]),
      { ...kind, values: ['人'] },
    ).option as unknown as { xAxis: { axisLabel: object }; media: { option: object }[] } | null
  const named = head(['arbitration', 'court_union', 'enterprise', 'inspection'])
  expect(named?.xAxis.axisLabel).toMatchObject({ interval: 0 })
  // Four names of about 6 em of 12 px each, 300 px or so, stand in 540 px less those of the rows, and not in 300.
  const turned = named?.media.map(({ option }) => (option as typeof named).xAxis.axisLabel)
  expect(turned?.[0]).toMatchObject({ rotate: 0 })
  expect(turned?.at(-2)).toMatchObject({ rotate: -60 })
  expect(turned?.at(-1)).toMatchObject({ rotate: 0 })
  expect(head(['2021-01', '2021-02'])?.xAxis.axisLabel).toMatchObject({ hideOverlap: true })
})

import type { ECElementEvent, EChartsOption } from 'echarts'
import * as echarts from 'echarts'
import { afterEach, describe, expect, it } from 'vitest'
import { flow } from '../../src/charts/flow'
import { matrix } from '../../src/charts/matrix'
import { ranking } from '../../src/charts/ranking'
import { clickedKey, columnKey, marksOf, rowHeightAt } from '../../src/ui/chart-marks'

const drawn: echarts.ECharts[] = []
function draw(option: EChartsOption): echarts.ECharts {
  const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width: 600, height: 300 })
  chart.setOption(option)
  drawn.push(chart)
  return chart
}
afterEach(() => {
  for (const chart of drawn.splice(0)) chart.dispose()
})

const format = (value: number | null) => String(value ?? '—')
const months = ['2021-08', '2021-09', '2021-10']
const inTime = () =>
  draw(
    flow(
      months.map((key) => ({ key, name: key, opening: null, accepted: 3, closed: 2, open: null })),
      { description: '', format, accepted: '受理', closed: '结案', open: '未结' },
    ),
  )
const inCells = () => {
  const cell = (key: string) => ({ key, value: 1, text: '1' })
  return draw(
    matrix(
      [
        { key: 'pay', name: '报酬', cells: months.map((month) => cell(`pay ${month}`)) },
        { key: 'null', name: '未标注', cells: [null, cell('null 2021-09'), null] },
      ],
      { description: '', columns: months, keys: months, unknown: '未报' },
    ),
  )
}
/** What a click on the name at this place of an axis tells. */
const onName = (componentType: 'xAxis' | 'yAxis', dataIndex: number) =>
  ({ componentType, componentIndex: 0, targetType: 'axisLabel', dataIndex }) as unknown as ECElementEvent

describe('marks of a picture', () => {
  it('are its columns over time, each once though several series draw it', () => {
    const chart = inTime()
    expect(marksOf(chart).map(({ key }) => key)).toEqual(months)
    expect(clickedKey(onName('xAxis', 1), chart)).toBe('2021-09')
  })

  it('answer by their column where nothing is drawn', () => {
    const chart = inTime()
    const middle = (index: number): [number, number] => {
      const [x = 0] = chart.convertToPixel('grid', [index, 0])
      return [x, 150]
    }
    expect([0, 2].map((index) => columnKey(chart, middle(index)))).toEqual(['2021-08', '2021-10'])
    expect(columnKey(chart, [300, 2])).toBeNull()
  })

  it('are cells with their places; a head is its column, a name its row', () => {
    const chart = inCells()
    expect(marksOf(chart).map(({ key, place }) => [key, place])).toEqual([
      ['pay 2021-08', [0, 0]],
      ['pay 2021-09', [1, 0]],
      ['pay 2021-10', [2, 0]],
      ['null 2021-08', [0, 1]],
      ['null 2021-09', [1, 1]],
      ['null 2021-10', [2, 1]],
    ])
    expect(clickedKey(onName('xAxis', 2), chart)).toBe('2021-10')
    expect(clickedKey(onName('yAxis', 1), chart)).toBe('null 2021-08')
    expect(columnKey(chart, [300, 150])).toBeNull()
  })

  it('stand in rows, whose heights go down the picture', () => {
    const bars = ['A', 'B', 'C'].map((key, at) => ({ key, name: key, value: 3 - at, text: '' }))
    const chart = draw(ranking(bars, { description: '' }))
    const heights = marksOf(chart).map((mark) => rowHeightAt(chart, mark) ?? 0)
    expect(heights).toHaveLength(3)
    expect(heights).toEqual(heights.toSorted((a, b) => a - b))
    expect(columnKey(chart, [300, 150])).toBeNull()
    const time = inTime()
    expect(marksOf(time).map((mark) => rowHeightAt(time, mark))).toEqual([null, null, null])
  })
})

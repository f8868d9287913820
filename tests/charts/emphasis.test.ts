import type { CustomSeriesOption, EChartsOption } from 'echarts'
import { expect, it } from 'vitest'
import { emphasised } from '../../src/charts/emphasis'
import { matrix, rowOfCell } from '../../src/charts/matrix'
import { ranking } from '../../src/charts/ranking'
import { sankey } from '../../src/charts/sankey'
import { lightTheme } from '../../src/charts/theme'

const first = ({ series }: EChartsOption) => (Array.isArray(series) ? series[0] : series)

it('makes the bars that were not chosen faint and leaves the chosen one as it was', () => {
  const rows = ['a', 'b'].map((key) => ({ key, name: key, value: 1, text: '1' }))
  const option = ranking(rows, { description: '' }, lightTheme)
  const bars = first(emphasised(option, (key) => key === 'a'))
  expect(bars).toMatchObject({
    data: [
      { id: 'a', itemStyle: { color: lightTheme.accent } },
      { id: 'b', itemStyle: { opacity: 0.28 } },
    ],
  })
  expect(first(option)).not.toMatchObject({ data: [{}, { itemStyle: { opacity: 0.28 } }] })
})

it('draws the cells of other rows faint, text and frame', () => {
  const cells = [{ key: 'a 2021-10', value: 1, text: '1' }, null]
  const rows = ['a', 'b'].map((key) => ({ key, name: key, cells }))
  const option = matrix(rows, { description: '', columns: ['9', '10'], unknown: '?' }, lightTheme)
  const { renderItem } = first(emphasised(option, (key) => rowOfCell(key) === 'a')) as CustomSeriesOption
  const api = { coord: () => [0, 0], size: () => [40, 30], value: () => 0 }
  const drawn = (dataIndex: number) =>
    JSON.stringify(typeof renderItem === 'function' && renderItem({ dataIndex } as never, api as never))
  expect(drawn(0)).not.toContain('opacity')
  expect(drawn(3)).toContain('"opacity":0.28')
})

it('finds the row of a cell, known or not', () =>
  expect(['work_injury 2021-10', 'work_injury|3', 'work_injury'].map(rowOfCell)).toEqual(
    Array(3).fill('work_injury'),
  ))

it('leaves the stages of a flow alone in which nothing was chosen', () => {
  const rows = [
    { source: 'x', account: 'm', level: 'p', value: 1 },
    { source: 'y', account: 'm', level: 'p', value: 1 },
  ]
  const option = sankey(rows, { description: '', format: String }, lightTheme)
  const isChosen = (key: string) => (key.startsWith('source:') ? key === 'source:x' : null)
  const { data, links } = first(emphasised(option, isChosen)) as {
    data: { id: string; itemStyle: { opacity?: number } }[]
    links: { source: string; lineStyle?: { opacity: number } }[]
  }
  expect(data.filter(({ itemStyle }) => itemStyle.opacity).map(({ id }) => id)).toEqual(['source:y'])
  expect(links.filter(({ lineStyle }) => lineStyle).map(({ source }) => source)).toEqual(['source:y'])
})

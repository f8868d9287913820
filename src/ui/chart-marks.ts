import type { ECElementEvent } from 'echarts'
import type { ECharts } from 'echarts/core'

/** One mark that can be chosen: its key, and where the picture has it. */
export interface ChartMark {
  readonly key: string
  readonly seriesIndex: number
  readonly dataIndex: number
  /** Column and row, in a picture of cells; point and picture, where several small ones stand side by side. */
  readonly place: readonly [number, number] | null
}

/** Marks of a picture in the order of its rows or columns, each key once. */
export function marksOf(chart: ECharts): ChartMark[] {
  const marks = new Map<string, ChartMark>()
  const { grid, xAxis, yAxis, series } = chart.getOption()
  const inCells = isCategory(xAxis) && isCategory(yAxis)
  const inPanes = listOf(grid).length > 1
  for (const [seriesIndex, { silent, data }] of listOf(series).entries()) {
    if (silent === true || !Array.isArray(data)) continue
    for (const [dataIndex, item] of data.entries()) {
      const key = idOf(item)
      if (key === null || marks.has(key)) continue
      const place = inCells ? placeOf(item) : inPanes ? ([dataIndex, seriesIndex] as const) : null
      marks.set(key, { key, seriesIndex, dataIndex, place })
    }
  }
  return [...marks.values()]
}

/** What was clicked: the key of a mark, or of the row or column whose name it is. */
export function clickedKey(event: ECElementEvent, chart: ECharts): string | null {
  if (event.componentType === 'series') return idOf(event.data)
  if (event.targetType !== 'axisLabel' || event.dataIndex === undefined) return null
  const part = event.componentType === 'xAxis' ? 0 : 1
  const { xAxis, yAxis } = chart.getOption()
  const head = dataOf(listOf(part === 0 ? xAxis : yAxis)[event.componentIndex ?? 0])?.[event.dataIndex]
  return idOf(head) ?? keyAt(chart, part, event.dataIndex)
}

/** The column of a picture over time under a point in px, whose own mark may be thin or missing. */
export function columnKey(chart: ECharts, point: [number, number]): string | null {
  const { grid, xAxis, yAxis } = chart.getOption()
  const isTime = isCategory(xAxis) && !isCategory(yAxis)
  if (!isTime || listOf(grid).length !== 1 || !chart.containPixel('grid', point)) return null
  const [column] = chart.convertFromPixel('grid', point)
  return column === undefined ? null : keyAt(chart, 0, Math.round(column))
}

/** How far below the upper edge of a picture made of rows a mark stands, in px; null where it is not made of rows. */
export function rowHeightAt(chart: ECharts, { dataIndex, place }: ChartMark): number | null {
  if (!isCategory(chart.getOption().yAxis)) return null
  const height = chart.convertToPixel({ yAxisIndex: 0 }, place?.[1] ?? dataIndex)
  return Number.isFinite(height) ? Number(height) : null
}

/** The key of the first mark that stands in a column (part 0) or row (part 1). */
function keyAt(chart: ECharts, part: 0 | 1, index: number): string | null {
  const keyed = listOf(chart.getOption().series).find(({ data }) => Array.isArray(data) && data.some(hasId))
  const items = dataOf(keyed) ?? []
  return idOf(items.find((item) => placeOf(item)?.[part] === index) ?? items[index])
}

type Part = Readonly<Record<string, unknown>>

const isPart = (part: unknown): part is Part => typeof part === 'object' && part !== null
const listOf = (parts: unknown): Part[] => [parts].flat().filter(isPart)
const dataOf = (part: Part | undefined) => (Array.isArray(part?.data) ? (part.data as unknown[]) : undefined)
const isCategory = (axis: unknown) => listOf(axis)[0]?.type === 'category'

/** Where a mark stands, if it says so by the numbers of its column and row. */
function placeOf(item: unknown): [number, number] | null {
  if (!isPart(item) || !Array.isArray(item.value)) return null
  const [column, row] = item.value
  return typeof column === 'number' && typeof row === 'number' ? [column, row] : null
}

function idOf(item: unknown): string | null {
  return isPart(item) && typeof item.id === 'string' ? item.id : null
}

const hasId = (item: unknown) => idOf(item) !== null

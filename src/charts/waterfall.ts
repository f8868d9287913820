import type {
  CustomSeriesRenderItemAPI,
  CustomSeriesRenderItemParams,
  CustomSeriesRenderItemReturn,
  EChartsOption,
} from 'echarts'
import { axisRange } from './axis-range'
import { type PlaneLabels, plane } from './plane'
import { type ChartTheme, chartBase, lightTheme, tooltipLines } from './theme'

/** `total`: a level of its own (opening, closing); `in` and `out` add to and take from the level so far. */
export interface WaterfallRow {
  readonly key: string
  readonly name: string
  readonly kind: 'total' | 'in' | 'out'
  readonly value: number | null
  readonly text: string
}

/** From … to on the value axis; null when the value, or the level before it, is unknown. */
export interface WaterfallStep {
  readonly from: number | null
  readonly to: number | null
}

/** Opening, what came in, what went out, closing: each step starts where the last one ended. */
export function waterfall(
  rows: readonly WaterfallRow[],
  labels: PlaneLabels,
  theme: ChartTheme = lightTheme,
): EChartsOption {
  const base = chartBase(theme, labels.description)
  const steps = waterfallSteps(rows)
  const range = axisRange(steps.flatMap((step) => [step.from, step.to]))
  const { grid, ...axes } = plane(
    rows.map((row) => row.name),
    range,
    labels,
    theme,
  )
  return {
    ...base,
    tooltip: {
      ...base.tooltip,
      formatter: tooltipLines((at) => (rows[at] ? [rows[at].name, rows[at].text] : [])),
    },
    grid: { ...grid, top: theme.text * (labels.axisName ? 3 : 2) },
    ...axes,
    series: [
      {
        type: 'custom',
        data: rows.map((row, at) => ({ id: row.key, name: row.name, value: [at, steps[at]?.to ?? null] })),
        renderItem: (params, api) => drawStep(rows, steps, params, api, theme),
      },
    ],
  }
}

/** Where each step starts and ends. */
export function waterfallSteps(rows: readonly WaterfallRow[]): WaterfallStep[] {
  let level: number | null = 0
  return rows.map((row) => {
    const from: number | null = row.kind === 'total' ? 0 : level
    const change = row.value === null ? null : row.kind === 'out' ? -row.value : row.value
    level = from === null || change === null ? null : from + change
    return { from: level === null ? null : from, to: level }
  })
}

function drawStep(
  rows: readonly WaterfallRow[],
  steps: readonly WaterfallStep[],
  { dataIndex }: CustomSeriesRenderItemParams,
  api: CustomSeriesRenderItemAPI,
  theme: ChartTheme,
): CustomSeriesRenderItemReturn {
  const row = rows[dataIndex]
  const step = steps[dataIndex]
  if (!row || !step) return null
  const size = api.size?.([1, 0])
  const band = Array.isArray(size) ? (size[0] ?? 0) : 0
  const width = Math.min(band * 0.62, theme.text * 6)
  const [x = 0, start = 0] = api.coord([dataIndex, step.from ?? 0])
  const end = api.coord([dataIndex, step.to ?? 0])[1] ?? start
  const top = Math.min(start, end)
  const label = {
    type: 'text' as const,
    silent: true,
    style: {
      ...{ x, y: top - theme.text * 0.4, text: row.text, align: 'center' as const },
      ...{ verticalAlign: 'bottom' as const, fill: theme.ink, fontFamily: theme.font },
      ...{ fontSize: theme.text, fontWeight: row.kind === 'total' ? (600 as const) : (400 as const) },
    },
  }
  if (step.to === null) return { type: 'group', children: [label] }
  const next = dataIndex < rows.length - 1 ? [connector(x + width / 2, end, band - width, theme)] : []
  const shape = { x: x - width / 2, y: top, width, height: Math.max(1, Math.abs(start - end)) }
  return {
    type: 'group',
    children: [{ type: 'rect', shape, style: { fill: colour(row.kind, theme) } }, ...next, label],
  }
}

const colour = (kind: WaterfallRow['kind'], theme: ChartTheme): string =>
  ({ total: theme.accent, in: theme.categorical[1], out: theme.categorical[2] })[kind] ?? theme.accent

function connector(x: number, y: number, length: number, theme: ChartTheme) {
  return {
    type: 'line' as const,
    silent: true,
    shape: { x1: x, y1: y, x2: x + length, y2: y },
    style: { stroke: theme.axis, lineWidth: 1 },
  }
}

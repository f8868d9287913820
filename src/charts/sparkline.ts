import type { EChartsOption } from 'echarts'
import { axisRange } from './axis-range'
import { lineSeries } from './plane'
import { type ChartTheme, chartBase, lightTheme } from './theme'

export interface SparklineLabels {
  readonly description: string
}

/** A bare line with a dot at its last known value; the figures stand beside it. */
export function sparkline(
  values: readonly (number | null)[],
  labels: SparklineLabels,
  theme: ChartTheme = lightTheme,
): EChartsOption {
  const base = chartBase(theme, labels.description)
  const { min, max } = axisRange(values, false)
  const line = { key: 'value', name: labels.description, values, colour: theme.accent, width: 1.8 }
  const series = lineSeries(line, [], theme)
  const last = values.findLastIndex((value) => value !== null)
  return {
    ...base,
    tooltip: { ...base.tooltip, show: false },
    grid: { left: 4, right: 6, top: 6, bottom: 4, outerBoundsMode: 'none' },
    xAxis: { type: 'category', show: false, boundaryGap: false, data: values.map((_, index) => index) },
    yAxis: { type: 'value', show: false, min, max },
    series: [
      {
        ...series,
        silent: true,
        data: values.map((value, index) => ({ value, symbolSize: index === last ? 6 : dot(values, index) })),
      },
    ],
  }
}

/** A value between two gaps has no line to belong to. */
const dot = (values: readonly (number | null)[], index: number): number =>
  typeof values[index - 1] === 'number' || typeof values[index + 1] === 'number' ? 0 : 4

import type { EChartsOption } from 'echarts'
import { axisRange } from './axis-range'
import type { Format } from './plane'
import { type ChartTheme, chartBase, lightTheme, tooltipLines } from './theme'

/** One point; where a number is unknown it is not drawn. */
export interface RelationRow {
  readonly key: string
  readonly name: string
  readonly across: number | null
  readonly up: number | null
}

export interface RelationLabels {
  readonly description: string
  readonly format: Format
  /** Names of the two numbers. */
  readonly across: string
  readonly up: string
}

/** Two numbers of each row against each other, each axis as long as its numbers. */
export function relation(
  rows: readonly RelationRow[],
  labels: RelationLabels,
  theme: ChartTheme = lightTheme,
): EChartsOption {
  const drawn = rows.filter(({ across, up }) => across !== null && up !== null)
  const base = chartBase(theme, labels.description)
  const axis = (values: readonly (number | null)[], name: string, align: 'left' | 'center') => ({
    type: 'value' as const,
    ...axisRange(values, false),
    name,
    nameTextStyle: { color: theme.muted, fontSize: theme.text * 0.92, align },
    axisLabel: {
      color: theme.muted,
      fontSize: theme.text * 0.92,
      hideOverlap: true,
      formatter: (value: number) => labels.format(value),
    },
    splitLine: { lineStyle: { color: theme.grid } },
  })
  const [across, up] = [drawn.map((row) => row.across), drawn.map((row) => row.up)]
  return {
    ...base,
    tooltip: {
      ...base.tooltip,
      trigger: 'item',
      formatter: tooltipLines((at) => {
        const row = drawn[at]
        if (!row) return []
        return [
          row.name,
          `${labels.across}  ${labels.format(row.across)}`,
          `${labels.up}  ${labels.format(row.up)}`,
        ]
      }),
    },
    grid: {
      left: theme.text * 0.6,
      right: theme.text * 1.6,
      top: theme.text * 2.4,
      bottom: theme.text * 2.2,
      outerBoundsMode: 'same',
      outerBoundsContain: 'axisLabel',
    },
    xAxis: { ...axis(across, labels.across, 'center'), nameLocation: 'middle', nameGap: theme.text * 2.2 },
    yAxis: { ...axis(up, labels.up, 'left'), nameLocation: 'end' },
    series: [
      {
        type: 'scatter',
        symbolSize: theme.text * 0.6,
        itemStyle: { color: theme.accent, opacity: 0.7 },
        data: drawn.map((row) => ({ id: row.key, name: row.name, value: [row.across ?? 0, row.up ?? 0] })),
      },
    ],
  }
}

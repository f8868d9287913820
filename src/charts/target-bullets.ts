import type { BarSeriesOption, CustomSeriesOption, EChartsOption, ScatterSeriesOption } from 'echarts'
import { legend, legendLines } from './plane'
import { type RowColumns, type RowText, rowAxes, rowsGrid, rowsHeight, rowWidths } from './rows-layout'
import { type ChartTheme, chartBase, lightTheme, type Status, statusSymbols, tooltipLines } from './theme'
import { byWidth } from './widths'

/** One target; every number is a share of it, so that one pair and twenty homes stand on one scale. */
export interface TargetRow {
  readonly key: string
  readonly name: string
  readonly done: number | null
  readonly awarded: number | null
  /** What time asks for by now. */
  readonly due: number | null
  readonly low: number | null
  readonly high: number | null
  readonly text: string
  readonly detail: readonly string[]
  readonly status?: Status
}

export interface TargetLabels {
  readonly description: string
  readonly done: string
  readonly target: string
  readonly due: string
  readonly awarded: string
  readonly forecast: string
}

const keyNames = ({ done, target, due, forecast, awarded }: TargetLabels) => [
  done,
  target,
  due,
  forecast,
  awarded,
]

/** Recommended, awarded and forecast in one text would push the names out of the picture, so it takes two lines. */
const wideColumns: RowColumns = { name: 13, text: 19, gap: 0.7, lines: 2 }
/** On a phone names and words take three short lines, so that the bars keep a third of the width. */
const phoneColumns: RowColumns = { name: 7.5, text: 12.8, gap: 0.7, lines: 3 }

/** Bullets in the given order: the target as a light bar, what is done in it, strokes for time, forecast and awards. */
export function targetBullets(
  rows: readonly TargetRow[],
  labels: TargetLabels,
  theme: ChartTheme = lightTheme,
): EChartsOption {
  const base = chartBase(theme, labels.description)
  const known = rows
    .flatMap((row) => [row.done, row.awarded, row.due, row.low, row.high])
    .filter((value) => value !== null)
  const names = keyNames(labels)
  const key = (width: number) => rowsGrid(theme, 0.6 + legendLines(names, theme, width) * 1.7)
  const texts = rowWidths(theme, phoneColumns, wideColumns)
  return {
    ...base,
    tooltip: {
      ...base.tooltip,
      trigger: 'item',
      formatter: tooltipLines((at) => {
        const row = rows[at]
        return row ? [row.name, row.text, ...row.detail] : []
      }),
    },
    legend: legend(names, theme),
    grid: key(640),
    xAxis: { type: 'value', show: false, min: Math.min(0, ...known), max: Math.max(1, ...known) },
    yAxis: rowAxes(
      rows.map((row) => rowText(row, theme)),
      theme,
      wideColumns,
    ),
    series: [
      bars(rows, 'target', labels.target, theme),
      bars(rows, 'done', labels.done, theme),
      forecasts(rows, labels.forecast, theme),
      marks(rows, 'due', labels.due, theme),
      marks(rows, 'awarded', labels.awarded, theme),
    ],
    media: [...texts, ...byWidth({ grid: key(300) }, { grid: key(640) })],
  }
}

/** Height in px that fits the rows, two lines of text each, and the key above them. */
export const targetBulletsHeight = (
  rows: readonly { readonly name: string }[],
  theme: ChartTheme = lightTheme,
): number =>
  rowsHeight(
    rows.map((row) => row.name),
    theme,
    2,
  ) +
  theme.text * 2

function rowText(row: TargetRow, theme: ChartTheme): RowText {
  const status = row.status ?? (row.done === null ? 'grey' : undefined)
  if (!status) return { name: row.name, text: row.text, colour: theme.ink }
  return { name: row.name, text: `${statusSymbols[status]} ${row.text}`, colour: theme.status[status].text }
}

/** The two bars hang on the two row axes, which share their categories, so that they lie in each other's middle. */
function bars(
  rows: readonly TargetRow[],
  part: 'target' | 'done',
  name: string,
  theme: ChartTheme,
): BarSeriesOption {
  const done = part === 'done'
  return {
    ...{ type: 'bar', name, barWidth: done ? '28%' : '62%', yAxisIndex: done ? 1 : 0 },
    itemStyle: { color: done ? theme.accent : theme.accentSoft },
    z: done ? 3 : 2,
    data: rows.map((row) => ({ id: row.key, value: done ? row.done : 1 })),
  }
}

function marks(
  rows: readonly TargetRow[],
  part: 'due' | 'awarded',
  name: string,
  theme: ChartTheme,
): ScatterSeriesOption {
  const due = part === 'due'
  return {
    ...{ type: 'scatter', name, z: due ? 4 : 5 },
    symbol: due ? 'rect' : 'diamond',
    symbolSize: due ? [3, theme.text * 1.5] : theme.text * 0.85,
    itemStyle: due
      ? { color: theme.ink }
      : {
          color: theme.categorical[1] ?? theme.accent,
          borderColor: theme.surface,
          borderWidth: 1,
        },
    data: rows.map((row, at) => ({ id: row.key, value: [row[part] ?? '-', at] })),
  }
}

/** A line from the lower to the higher forecast with a stroke at both ends. */
function forecasts(rows: readonly TargetRow[], name: string, theme: ChartTheme): CustomSeriesOption {
  const stroke = theme.categorical[2] ?? theme.compare
  const style = { stroke, lineWidth: 2.5, fill: 'none' }
  return {
    ...{ type: 'custom', name, z: 4, itemStyle: { color: stroke } },
    data: rows.map((row, at) => ({ id: row.key, value: [row.low ?? '-', at, row.high ?? '-'] })),
    encode: { x: [0, 2], y: 1 },
    renderItem: ({ dataIndex }, api) => {
      const { low, high } = rows[dataIndex] ?? {}
      if (low === null || low === undefined || high === null || high === undefined) return null
      const [from = 0, y = 0] = api.coord([low, dataIndex])
      const [to = 0] = api.coord([high, dataIndex])
      const half = theme.text * 0.5
      const line = (x1: number, y1: number, x2: number, y2: number) => ({
        ...{ type: 'line' as const, shape: { x1, y1, x2, y2 }, style },
      })
      return {
        type: 'group',
        children: [
          line(from, y, to, y),
          line(from, y - half, from, y + half),
          line(to, y - half, to, y + half),
        ],
      }
    },
  }
}

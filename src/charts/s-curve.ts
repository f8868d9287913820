import type { EChartsOption, LineSeriesOption } from 'echarts'
import { axisRange } from './axis-range'
import { endRoom, type Line, levelLines, lineSeries, type PlaneLabels, plane } from './plane'
import { type ChartTheme, chartBase, lightTheme, tooltipLines } from './theme'

/** One month, all cumulative from the start of the year; forecast ends are null where none is made. */
export interface SCurveRow {
  readonly key: string
  readonly name: string
  readonly actual: number | null
  readonly planned: number | null
  readonly forecastLow?: number | null
  readonly forecastHigh?: number | null
}

export interface SCurveLabels extends PlaneLabels {
  readonly actual: string
  readonly planned: string
  readonly forecast: string
  readonly ceiling?: { readonly value: number; readonly text: string }
  /** The month the figures stand at, by row key, and the words for it. */
  readonly asOf?: { readonly key: string; readonly text: string }
}

/** Cumulative spending against linear time, under the budget's ceiling, up to the as-of month. */
export function sCurve(
  rows: readonly SCurveRow[],
  labels: SCurveLabels,
  theme: ChartTheme = lightTheme,
): EChartsOption {
  const base = chartBase(theme, labels.description)
  const names = rows.map((row) => row.name)
  const lines = curveLines(rows, labels, theme)
  const bounds = rows.flatMap((row) => [row.forecastLow, row.forecastHigh])
  const range = axisRange([...lines.flatMap((line) => line.values), ...bounds, labels.ceiling?.value])
  const room = endRoom(
    // A label below its line reaches back under the months still to come.
    [...lines.map((line) => (line.endSide === 'below' ? line.name : (line.endText ?? ''))), labels.forecast],
    theme,
  )
  const keys = rows.map((row) => row.key)
  return {
    ...base,
    tooltip: {
      ...base.tooltip,
      trigger: 'axis',
      formatter: tooltipLines((at) => tooltip(rows[at], labels)),
    },
    ...plane(names, range, labels, theme, room),
    series: [
      ...forecastBand(rows, labels, theme),
      ...lines.map((line) => ({
        ...lineSeries(line, keys, theme),
        ...(line.key === 'actual' ? asOfLine(rows, labels, theme) : {}),
        ...(line.key === 'planned' && labels.ceiling
          ? { markLine: levelLines([labels.ceiling], theme) }
          : {}),
      })),
    ],
  }
}

function curveLines(rows: readonly SCurveRow[], labels: SCurveLabels, theme: ChartTheme): Line[] {
  const last = (values: readonly (number | null)[]) =>
    labels.format(values.findLast((v) => v !== null) ?? null)
  const planned = rows.map((row) => row.planned)
  const actual = rows.map((row) => row.actual)
  const early = actual.findLastIndex((value) => value !== null) < rows.length - 1
  return [
    {
      ...{ key: 'planned', name: labels.planned, values: planned, colour: theme.muted, width: 1.6 },
      ...{ dashed: true, endText: labels.planned },
      ...(labels.ceiling ? { endSide: 'raised' as const } : {}),
    },
    {
      ...{ key: 'actual', name: labels.actual, values: actual, colour: theme.accent, width: 3 },
      endText: `${labels.actual}${early ? '\n' : ' '}${last(actual)}`,
      ...(early ? { endSide: 'below' as const } : {}),
    },
  ]
}

/** The range between low and high: a base with the difference stacked on it. */
function forecastBand(
  rows: readonly SCurveRow[],
  { forecast }: SCurveLabels,
  theme: ChartTheme,
): LineSeriesOption[] {
  if (!rows.some((row) => row.forecastLow != null && row.forecastHigh != null)) return []
  // Its edges are drawn, for a narrow band alone is hardly seen.
  const edge: LineSeriesOption = {
    ...{ type: 'line', stack: 'forecast', symbol: 'none', silent: true, stackStrategy: 'all' },
    lineStyle: { color: theme.accent, width: 1.2, type: 'dotted' },
  }
  const width = (row: SCurveRow) =>
    row.forecastLow == null || row.forecastHigh == null ? null : row.forecastHigh - row.forecastLow
  return [
    {
      ...edge,
      data: rows.map((row) => row.forecastLow ?? null),
      // Below the name of the line of time, which is raised and often ends where the band does.
      endLabel: {
        ...{ show: true, color: theme.accent, fontSize: theme.text, distance: theme.text * 0.5 },
        ...{ offset: [0, theme.text * 0.7], formatter: () => forecast },
      },
    },
    { ...edge, areaStyle: { color: theme.accentSoft, opacity: 1 }, data: rows.map(width) },
  ]
}

function asOfLine(rows: readonly SCurveRow[], labels: SCurveLabels, theme: ChartTheme): LineSeriesOption {
  const at = rows.findIndex((row) => row.key === labels.asOf?.key)
  if (!labels.asOf || at < 0) return {}
  const { text } = labels.asOf
  return {
    markLine: {
      silent: true,
      symbol: 'none',
      lineStyle: { color: theme.accent, type: 'solid', width: 1 },
      data: [
        {
          xAxis: at,
          // Between the ceiling's words, which begin on the left, and the name of the line, which stands on the right: on a
          // phone both reach this far.
          label: {
            ...{ position: 'end', align: 'left', offset: [-theme.text * 0.8, 0], color: theme.accent },
            ...{ fontSize: theme.text * 0.92, formatter: () => text },
          },
        },
      ],
    },
  }
}

function tooltip(row: SCurveRow | undefined, labels: SCurveLabels): string[] {
  if (!row) return []
  const { forecastLow: low, forecastHigh: high } = row
  return [
    row.name,
    `${labels.actual}  ${labels.format(row.actual)}`,
    `${labels.planned}  ${labels.format(row.planned)}`,
    low == null || high == null ? '' : `${labels.forecast}  ${labels.format(low)} – ${labels.format(high)}`,
    labels.ceiling?.text ?? '',
  ]
}

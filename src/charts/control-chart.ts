import type { EChartsOption } from 'echarts'
import { axisRange } from './axis-range'
import { gapSeries, type HiddenWords } from './hidden-mark'
import { endRoom, type Line, lineSeries, type PlaneLabels, plane } from './plane'
import { type ChartTheme, chartBase, lightTheme, statusSymbols, tooltipLines } from './theme'

/** One period of a u-chart: limits differ per point because the denominator does. */
export interface ControlRow {
  readonly key: string
  readonly name: string
  readonly value: number | null
  readonly mean: number | null
  readonly upper: number | null
  readonly lower: number | null
  /** Words for a value that may not be shown; it is null. */
  readonly hidden?: HiddenWords
}

export interface ControlLabels extends PlaneLabels {
  readonly value: string
  readonly mean: string
  readonly upper: string
  readonly lower: string
  /** Word for a point outside its limits. */
  readonly outside: string
}

/** Points against mean and stepped limits; points outside their own limits are red triangles. */
export function controlChart(
  rows: readonly ControlRow[],
  labels: ControlLabels,
  theme: ChartTheme = lightTheme,
): EChartsOption {
  const base = chartBase(theme, labels.description)
  const names = rows.map((row) => row.name)
  const keys = rows.map((row) => row.key)
  const lines = controlLines(rows, labels, theme)
  const range = axisRange(lines.flatMap((line) => line.values))
  const room = endRoom(
    lines.map((line) => line.endText ?? ''),
    theme,
  )
  return {
    ...base,
    tooltip: {
      ...base.tooltip,
      trigger: 'axis',
      formatter: tooltipLines((at) => tooltip(rows[at], labels)),
    },
    ...plane(names, range, labels, theme, room),
    series: [
      ...lines.map((line) => {
        const series = lineSeries(line, keys, theme)
        if (line.key !== 'value') return line.key === 'mean' ? series : { ...series, step: 'middle' as const }
        return { ...series, data: points(rows, series.data ?? [], labels, theme) }
      }),
      ...gapSeries(
        rows.map((row) => row.hidden),
        range.min,
        theme.accent,
        theme,
      ),
    ],
  }
}

/** Outside means beyond the point's own limits; a point whose limits are unknown is not judged. */
export const isOutside = (row: ControlRow): boolean =>
  row.value !== null &&
  ((row.upper !== null && row.value > row.upper) || (row.lower !== null && row.value < row.lower))

function controlLines(rows: readonly ControlRow[], labels: ControlLabels, theme: ChartTheme): Line[] {
  const end = (name: string, values: readonly (number | null)[]) =>
    `${name} ${labels.format(values.findLast((value) => value !== null) ?? null)}`
  const line = (
    key: 'upper' | 'mean' | 'lower' | 'value',
    colour: string,
    width: number,
    dashed: boolean,
  ): Line => {
    const values = rows.map((row) => row[key])
    const line = { key, name: labels[key], values, colour, width, dashed, endText: end(labels[key], values) }
    return key === 'value' ? { ...line, hidden: rows.map((row) => row.hidden) } : line
  }
  return [
    line('upper', theme.muted, 1.2, true),
    line('mean', theme.muted, 1.2, false),
    line('lower', theme.muted, 1.2, true),
    line('value', theme.accent, 2.2, false),
  ]
}

function points<T>(
  rows: readonly ControlRow[],
  data: readonly T[],
  labels: ControlLabels,
  theme: ChartTheme,
) {
  return data.map((item, index) => {
    const row = rows[index]
    if (!row || !isOutside(row)) return item
    return {
      ...item,
      symbol: 'triangle',
      symbolSize: theme.text,
      itemStyle: { color: theme.status.red.fill },
      label: {
        show: true,
        position: 'top' as const,
        color: theme.status.red.text,
        fontSize: theme.text,
        formatter: () => `${row.name.split('\n')[0]} ${labels.format(row.value)}`,
      },
    }
  })
}

function tooltip(row: ControlRow | undefined, labels: ControlLabels): string[] {
  if (!row) return []
  return [
    row.name,
    `${labels.value}  ${row.hidden ?? labels.format(row.value)}`,
    isOutside(row) ? `${statusSymbols.red} ${labels.outside}` : '',
    `${labels.upper}  ${labels.format(row.upper)}`,
    `${labels.mean}  ${labels.format(row.mean)}`,
    `${labels.lower}  ${labels.format(row.lower)}`,
  ]
}

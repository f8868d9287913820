import type { BarSeriesOption, EChartsOption, LineSeriesOption } from 'echarts'
import { type Format, legend, legendLines } from './plane'
import { type RowText, rowAxes, rowsGrid, rowsHeight, rowWidths } from './rows-layout'
import { type ChartTheme, chartBase, lightTheme, type Status, statusSymbols, tooltipLines } from './theme'

/** One bar made of parts that follow `labels.series`; `text` stands at its right as given, as in a ranking. */
export interface StackedRow {
  readonly key: string
  readonly name: string
  readonly parts: readonly (number | null)[]
  readonly text: string
  readonly status?: Status
  /** The one the reader picked: it is pointed at, and the others step back. */
  readonly chosen?: boolean
  /** Drawn, but out of the comparison. */
  readonly quiet?: boolean
  readonly detail?: readonly string[]
}

export interface StackedLabels {
  readonly description: string
  readonly series: readonly string[]
  /** An entry of the key is a click away from being chosen; the one that is. */
  readonly choosing?: { readonly chosen: string | null }
  readonly format: Format
  /** A line under the first `after` rows. */
  readonly line?: { readonly after: number; readonly text: string }
}

/** The bars keep their room: longer words beside them take a second line. */
const phone = { name: 9, text: 10, gap: 0.5, lines: 2 }

/** Horizontal bars in the order given, each made of parts: from zero to the right, what is taken off to the left. */
export function stackedRows(
  rows: readonly StackedRow[],
  labels: StackedLabels,
  theme: ChartTheme = lightTheme,
): EChartsOption {
  const base = chartBase(theme, labels.description)
  // The axis is not shown, so it need not end on a round number.
  const reach = rows.flatMap(ends)
  const range = { min: Math.min(0, ...reach), max: Math.max(...reach, 0) || 1 }
  const top = (width: number) => theme.text * (0.5 + 1.7 * legendLines(labels.series, theme, width))
  const axes = rowAxes(
    rows.map((row) => rowText(row, theme)),
    theme,
  )
  return {
    ...base,
    tooltip: {
      ...base.tooltip,
      trigger: 'item',
      formatter: tooltipLines((at) => tooltip(rows[at], labels)),
    },
    legend: legend(labels.series, theme, labels.choosing !== undefined),
    grid: { ...rowsGrid(theme, 0), top: top(520) },
    xAxis: { type: 'value', show: false, min: range.min, max: range.max },
    yAxis: [...axes, { type: 'value', show: false, inverse: true, min: 0, max: Math.max(rows.length, 1) }],
    series: [
      ...labels.series.map((name, part) => bars(rows, name, part, labels, theme)),
      ...(labels.line ? [lineUnder(labels.line, theme)] : []),
    ],
    media: rowWidths(theme, phone).map(({ query, option }) => ({
      ...(query ? { query } : {}),
      option: { ...option, grid: { top: top(query ? 300 : 520) } },
    })),
  }
}

/** Height in px that fits the rows and the key above them. */
export const stackedRowsHeight = (
  rows: readonly { readonly name: string }[],
  theme: ChartTheme = lightTheme,
): number =>
  rowsHeight(
    rows.map((row) => row.name),
    theme,
  ) +
  theme.text * 2

/** Positive parts pile up to the right, negative ones to the left. */
function ends({ parts }: StackedRow): number[] {
  const sum = (sign: number) => parts.reduce<number>((all, part) => all + Math.max(0, sign * (part ?? 0)), 0)
  return [sum(1), -sum(-1)]
}

function rowText(row: StackedRow, theme: ChartTheme): RowText {
  const unknown = row.parts.every((part) => part === null)
  const status = row.status ?? (unknown ? 'grey' : undefined)
  return {
    name: row.chosen ? `▸ ${row.name}` : row.name,
    text: status ? `${statusSymbols[status]} ${row.text}` : row.text,
    colour: status ? theme.status[status].text : theme.ink,
  }
}

function bars(
  rows: readonly StackedRow[],
  name: string,
  part: number,
  { choosing }: StackedLabels,
  theme: ChartTheme,
): BarSeriesOption {
  const away = choosing?.chosen != null && choosing.chosen !== name
  const picked = rows.some((row) => row.chosen)
  const color = theme.categorical[part % theme.categorical.length] ?? theme.accent
  return {
    ...{ type: 'bar', name, stack: 'all', barWidth: '58%' },
    itemStyle: { color, borderColor: theme.surface, borderWidth: 1 },
    data: rows.map((row) => ({
      id: row.key,
      value: row.parts[part] ?? '-',
      itemStyle: { opacity: away ? 0.25 : row.quiet || (picked && !row.chosen) ? 0.4 : 1 },
    })),
  }
}

/** Category axes take no positions between rows, so the line stands on a hidden axis that counts them. */
function lineUnder({ after, text }: { after: number; text: string }, theme: ChartTheme): LineSeriesOption {
  return {
    ...{ type: 'line', yAxisIndex: 2, silent: true, data: [] },
    markLine: {
      silent: true,
      symbol: 'none',
      lineStyle: { color: theme.ink, type: 'dashed', width: 1.5 },
      label: {
        position: 'insideEndTop',
        color: theme.ink,
        fontSize: theme.text * 0.92,
        formatter: () => text,
      },
      data: [{ yAxis: after }],
    },
  }
}

function tooltip(row: StackedRow | undefined, { series, format }: StackedLabels): string[] {
  if (!row) return []
  const parts = series.flatMap((name, part) => {
    const value = row.parts[part] ?? null
    return value === null ? [] : [`${name}  ${format(value)}`]
  })
  return [row.name, row.text, ...parts, ...(row.detail ?? [])]
}

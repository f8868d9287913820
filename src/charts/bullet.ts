import type { BarSeriesOption, EChartsOption, ScatterSeriesOption } from 'echarts'
import { axisRange } from './axis-range'
import type { HiddenWords } from './hidden-mark'
import { legend } from './plane'
import { phoneColumns, type RowText, rowAxes, rowsGrid, rowsHeight, rowWidths } from './rows-layout'
import { type ChartTheme, chartBase, lightTheme, type Status, statusSymbols, tooltipLines } from './theme'

/** One account or target: the light bar is what it is measured against, the dark bar what is done, the mark the start. */
export interface BulletRow {
  readonly key: string
  readonly name: string
  readonly initial: number | null
  readonly adjusted: number | null
  readonly actual: number | null
  readonly text: string
  readonly status?: Status
  /** Words for an actual value that may not be shown; it is null. */
  readonly hidden?: HiddenWords
}

export interface BulletLabels {
  readonly description: string
  readonly initial: string
  readonly adjusted: string
  readonly actual: string
  readonly format: (value: number | null) => string
}

/** Bullets in the given order: adjusted as a light bar, actual as a dark bar in it, initial as a stroke. */
export function bullet(
  rows: readonly BulletRow[],
  labels: BulletLabels,
  theme: ChartTheme = lightTheme,
): EChartsOption {
  const base = chartBase(theme, labels.description)
  const texts = rows.map((row) => rowText(row, theme))
  const range = axisRange(rows.flatMap((row) => [row.initial, row.adjusted, row.actual]))
  return {
    ...base,
    tooltip: {
      ...base.tooltip,
      trigger: 'item',
      formatter: tooltipLines((at) => tooltip(rows[at], labels)),
    },
    legend: legend([labels.actual, labels.adjusted, labels.initial], theme),
    grid: rowsGrid(theme, 2),
    xAxis: { type: 'value', show: false, min: range.min, max: range.max },
    yAxis: rowAxes(texts, theme),
    series: [
      bars(rows, 'adjusted', labels.adjusted, '66%', theme),
      bars(rows, 'actual', labels.actual, '30%', theme),
      strokes(rows, labels.initial, theme),
    ],
    media: rowWidths(theme, { ...phoneColumns, lines: 3 }),
  }
}

/** Height in px that fits the rows and the key above them. */
export const bulletHeight = (
  rows: readonly { readonly name: string }[],
  theme: ChartTheme = lightTheme,
): number =>
  rowsHeight(
    rows.map((row) => row.name),
    theme,
  )

function rowText(row: BulletRow, theme: ChartTheme): RowText {
  const status = row.status ?? (row.actual === null && !row.hidden ? 'grey' : undefined)
  if (!status) return { name: row.name, text: row.text, colour: theme.ink }
  return { name: row.name, text: `${statusSymbols[status]} ${row.text}`, colour: theme.status[status].text }
}

/** The two bars hang on the two row axes, which share their categories, so that they lie in each other's middle. */
function bars(
  rows: readonly BulletRow[],
  part: 'adjusted' | 'actual',
  name: string,
  width: string,
  theme: ChartTheme,
): BarSeriesOption {
  return {
    ...{ type: 'bar', name, barWidth: width, yAxisIndex: part === 'actual' ? 1 : 0 },
    itemStyle: { color: part === 'actual' ? theme.accent : theme.accentSoft },
    z: part === 'actual' ? 3 : 2,
    data: rows.map((row) => ({
      id: row.key,
      value: row[part],
      ...(part === 'actual' && row.hidden ? { hidden: row.hidden } : {}),
    })),
  }
}

function strokes(rows: readonly BulletRow[], name: string, theme: ChartTheme): ScatterSeriesOption {
  return {
    ...{ type: 'scatter', name, symbol: 'rect', symbolSize: [3, theme.text * 1.5], z: 4 },
    itemStyle: { color: theme.ink },
    data: rows.map((row, at) => ({ id: row.key, value: [row.initial ?? '-', at] })),
  }
}

function tooltip(row: BulletRow | undefined, labels: BulletLabels): string[] {
  if (!row) return []
  return [
    row.name,
    `${labels.actual}  ${row.hidden ?? labels.format(row.actual)}`,
    `${labels.adjusted}  ${labels.format(row.adjusted)}`,
    `${labels.initial}  ${labels.format(row.initial)}`,
    row.text,
  ]
}

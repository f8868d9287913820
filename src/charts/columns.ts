import type { BarSeriesOption, EChartsOption, LineSeriesOption } from 'echarts'
import { axisRange } from './axis-range'
import { type HiddenWords, hiddenBar } from './hidden-mark'
import { legend, legendLines, levelLines, type PlaneLabels, plane } from './plane'
import { type ChartTheme, chartBase, lightTheme, tooltipLines } from './theme'
import { tickLabels } from './ticks'
import { byWidths, phoneWidth } from './widths'

/** One category; `values` follow `labels.series`. `highlight` sets it off (December), with `note` as the word for it. */
export interface ColumnRow {
  readonly key: string
  readonly name: string
  readonly values: readonly (number | null)[]
  readonly highlight?: boolean
  readonly note?: string
  /** Words for the values that may not be shown, in their places; the value is null. */
  readonly hidden?: readonly HiddenWords[]
}

export interface ColumnLabels extends PlaneLabels {
  /** Names of the parts of a column, bottom first; one name for plain columns. */
  readonly series: readonly string[]
  /** Limits between categories: drawn after the first `after` categories (15 / 45 / 60 days). */
  readonly limits?: readonly { readonly after: number; readonly text: string }[]
  readonly levels?: readonly { readonly value: number; readonly text: string }[]
}

const labelledUpTo = 16
const mostLabels = (px: number) => (px <= phoneWidth ? labelledUpTo / 2 : labelledUpTo)

/** Vertical bars from zero, plain or stacked; plain ones carry their value on top. */
export function columns(
  rows: readonly ColumnRow[],
  labels: ColumnLabels,
  theme: ChartTheme = lightTheme,
): EChartsOption {
  const levels = labels.levels ?? []
  const range = axisRange([...rows.flatMap(stackEnds), ...levels.map((level) => level.value)])
  const base = chartBase(theme, labels.description)
  const names = rows.map((row) => nameOf(row, labels))
  const { grid, xAxis, yAxis } = plane(names, range, labels, theme)
  const stacked = labels.series.length > 1
  const key = (width: number) => (stacked ? legendLines(labels.series, theme, width) * 1.7 : 0)
  const room = (width: number) => key(width) + (labels.limits ? 1.8 : 1.4) + (labels.axisName ? 1 : 0)
  const width = (px: number) => ({
    xAxis: [{ axisLabel: tickLabels(names, px, 0, theme) }],
    grid: { top: theme.text * room(Math.min(px, 420)) },
    series: labels.series.map(() => ({ label: { show: !stacked && rows.length <= mostLabels(px) } })),
  })
  return {
    ...base,
    tooltip: {
      ...base.tooltip,
      trigger: 'axis',
      axisPointer: { type: 'shadow' },
      formatter: tooltipLines((at) => tooltip(rows[at], labels)),
    },
    ...(stacked ? { legend: legend(labels.series, theme) } : {}),
    grid: { ...grid, top: theme.text * room(420) },
    xAxis: [xAxis, { type: 'value', show: false, min: 0, max: Math.max(rows.length, 1) }],
    yAxis,
    media: byWidths(width),
    series: [
      ...labels.series.map((name, part) => column(rows, name, part, labels, theme)),
      ...(labels.limits ? [limitLines(labels.limits, theme)] : []),
    ],
  }
}

/** Parts of a column that may not be shown have no place in the pile; they stand under its name. */
const nameOf = ({ name, hidden = [] }: ColumnRow, { series }: ColumnLabels): string =>
  series.length === 1
    ? name
    : [name, ...hidden.flatMap((words, part) => (words ? [`${series[part] ?? ''} ${words}`] : []))].join('\n')

/** Positive parts pile up, negative ones pile down, as they are drawn. */
function stackEnds(row: ColumnRow): number[] {
  const known = row.values.filter((value) => value !== null)
  const sum = (values: number[]) => values.reduce((total, value) => total + value, 0)
  return [sum(known.filter((value) => value > 0)), sum(known.filter((value) => value < 0))]
}

function tooltip(row: ColumnRow | undefined, labels: ColumnLabels): string[] {
  if (!row) return []
  const values = row.values.map(
    (value, part) => `${labels.series[part] ?? ''}  ${row.hidden?.[part] ?? labels.format(value)}`,
  )
  return [row.name, ...values, row.note ?? '']
}

const hiddenPart = (words: HiddenWords, plain: boolean, theme: ChartTheme) => {
  if (!words) return {}
  return plain ? hiddenBar(words, 'top', theme) : { value: null, hidden: words }
}

function column(
  rows: readonly ColumnRow[],
  name: string,
  part: number,
  labels: ColumnLabels,
  theme: ChartTheme,
): BarSeriesOption {
  const plain = labels.series.length === 1
  const quiet = plain && rows.some((row) => row.highlight)
  const normal = quiet ? theme.compare : theme.categorical[part % theme.categorical.length]
  return {
    type: 'bar',
    name,
    stack: 'all',
    barMaxWidth: theme.text * 4,
    barCategoryGap: '34%',
    itemStyle: plain ? {} : { borderColor: theme.surface, borderWidth: 1 },
    label: {
      show: plain && rows.length <= labelledUpTo,
      position: 'top',
      color: theme.ink,
      fontSize: theme.text * 0.92,
      formatter: ({ dataIndex }) => labels.format(rows[dataIndex]?.values[part] ?? null),
    },
    labelLayout: { hideOverlap: true },
    data: rows.map((row) => ({
      id: row.key,
      value: row.values[part] ?? null,
      ...hiddenPart(row.hidden?.[part], plain, theme),
      // Of many columns the one that the title speaks of says its value.
      ...(plain && row.highlight && !row.hidden?.[part] ? { label: { show: true } } : {}),
      itemStyle: { color: (row.highlight && plain ? theme.status.amber.fill : normal) ?? theme.accent },
    })),
    ...(part === 0 && labels.levels ? { markLine: levelLines(labels.levels, theme) } : {}),
  }
}

/** Category axes take no positions between categories, so the limits stand on a hidden axis counting them. */
function limitLines(limits: readonly { after: number; text: string }[], theme: ChartTheme): LineSeriesOption {
  return {
    type: 'line',
    xAxisIndex: 1,
    silent: true,
    data: [],
    markLine: {
      silent: true,
      symbol: 'none',
      lineStyle: { color: theme.status.red.fill, type: [4, 3], width: 1.4 },
      data: limits.map((limit) => ({
        xAxis: limit.after,
        label: { color: theme.status.red.text, fontSize: theme.text * 0.92, formatter: () => limit.text },
      })),
    },
  }
}

import type { EChartsOption, GridComponentOption, XAXisComponentOption, YAXisComponentOption } from 'echarts'
import { axisRange } from './axis-range'
import { wrapName } from './label-text'
import { type Line, lineSeries, type PlaneLabels } from './plane'
import { type ChartTheme, chartBase, lightTheme, tooltipLines } from './theme'

/** One small picture; `values` follow `labels.periods`. */
export interface SmallMultiple {
  readonly key: string
  readonly name: string
  readonly values: readonly (number | null)[]
  /** The last value in words, beside the name. */
  readonly text: string
  /** The one the title speaks of. */
  readonly marked?: boolean
}

export interface SmallLabels extends PlaneLabels {
  readonly periods: readonly { readonly key: string; readonly name: string }[]
  /** The whole that each value is a part of. */
  readonly full?: number
}

const wideColumns = 4
const phoneColumns = 2
const rowEm = 11
/** Room for a name, in em. */
const wideName = 15
const middleName = 8
const phoneName = 11

/** Many small lines on one scale, so that heights compare; names and last values stand above each. */
export function smallMultiples(
  parts: readonly SmallMultiple[],
  labels: SmallLabels,
  theme: ChartTheme = lightTheme,
): EChartsOption {
  const base = chartBase(theme, labels.description)
  const range = axisRange([labels.full, ...parts.flatMap(({ values }) => values)])
  const layout = (columns: number, em: number, size = theme.text) => ({
    grid: parts.map((_, at) => gridAt(at, columns, parts.length, theme)),
    // On a phone there is no room under each picture; the subtitle names the months.
    xAxis: parts.map(() => ({ axisLabel: { show: columns === wideColumns } })),
    yAxis: parts.map((part) => ({ name: headOf(part, em), nameTextStyle: { fontSize: size } })),
  })
  return {
    ...base,
    tooltip: {
      ...base.tooltip,
      trigger: 'item',
      formatter: tooltipLines((at, series) => {
        const part = parts[series]
        if (!part) return []
        return [`${part.name}  ${labels.periods[at]?.name ?? ''}`, labels.format(part.values[at] ?? null)]
      }),
    },
    grid: layout(wideColumns, wideName).grid,
    xAxis: parts.map((_, at) => timeAxis(at, labels, theme)),
    yAxis: parts.map((part, at) => valueAxis(part, at, range, labels, theme)),
    series: parts.map((part, at) => ({
      ...lineSeries(
        lineOf(part, theme),
        labels.periods.map(({ key }) => `${part.key} ${key}`),
        theme,
      ),
      ...{ xAxisIndex: at, yAxisIndex: at },
    })),
    media: [
      { query: { maxWidth: 900 }, option: layout(wideColumns, middleName) },
      { query: { maxWidth: 520 }, option: layout(phoneColumns, phoneName, theme.text * 0.85) },
      { option: layout(wideColumns, wideName) },
    ],
  }
}

/** Height in px at the wide width; on a phone the same height holds twice the rows. */
export const smallMultiplesHeight = (count: number, theme: ChartTheme = lightTheme): number =>
  Math.round(Math.max(1, Math.ceil(count / wideColumns)) * rowEm * theme.text)

const lineOf = (part: SmallMultiple, theme: ChartTheme): Line => ({
  ...{ key: part.key, name: part.name, values: part.values, width: 2 },
  colour: part.marked ? theme.status.amber.fill : theme.accent,
})

function gridAt(at: number, columns: number, count: number, theme: ChartTheme): GridComponentOption {
  const rows = Math.max(1, Math.ceil(count / columns))
  const [column, row] = [at % columns, Math.floor(at / columns)]
  const width = 100 / columns
  return {
    left: `${column * width + 0.8}%`,
    width: `${width - 2.4}%`,
    top: `${((row + (columns === wideColumns ? 0.2 : 0.38)) * 100) / rows}%`,
    height: `${58 / rows}%`,
    outerBoundsMode: 'none',
    show: true,
    borderWidth: 0,
    backgroundColor: theme.track,
  }
}

/** Only the first and the last month are named: all pictures share them. */
function timeAxis(at: number, { periods }: SmallLabels, theme: ChartTheme): XAXisComponentOption {
  const last = periods.length - 1
  return {
    type: 'category',
    gridIndex: at,
    boundaryGap: false,
    data: periods.map(({ name }) => name),
    axisTick: { show: false },
    axisLine: { lineStyle: { color: theme.axis } },
    axisLabel: {
      color: theme.muted,
      fontSize: theme.text * 0.85,
      interval: (index: number) => index === 0 || index === last,
      alignMinLabel: 'left',
      alignMaxLabel: 'right',
    },
  }
}

const headOf = ({ name, text, marked }: SmallMultiple, em: number): string =>
  `${marked ? '● ' : ''}${wrapName(name, em, 1)}  ${text}`

function valueAxis(
  part: SmallMultiple,
  at: number,
  range: ReturnType<typeof axisRange>,
  labels: SmallLabels,
  theme: ChartTheme,
): YAXisComponentOption {
  return {
    type: 'value',
    gridIndex: at,
    ...{ min: range.min, max: labels.full === undefined ? range.max : Math.max(labels.full, range.max) },
    interval: range.interval * 2,
    name: headOf(part, wideName),
    nameLocation: 'end',
    nameGap: theme.text * 0.5,
    nameTextStyle: {
      ...{ align: 'left', fontSize: theme.text, padding: 0 },
      color: part.marked ? theme.status.amber.text : theme.ink,
    },
    axisLabel: { show: false },
    splitLine: { lineStyle: { color: theme.surface } },
  }
}

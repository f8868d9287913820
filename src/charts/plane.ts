import type {
  GridComponentOption,
  LineSeriesOption,
  XAXisComponentOption,
  YAXisComponentOption,
} from 'echarts'
import type { AxisRange } from './axis-range'
import type { HiddenWords } from './hidden-mark'
import { widest, wrapName } from './label-text'
import type { ChartTheme } from './theme'
import { tickLabels, tickSize } from './ticks'
import { byWidths } from './widths'

/** A number as text; null reads "—". */
export type Format = (value: number | null) => string

export interface PlaneLabels {
  readonly description: string
  readonly format: Format
  /** Name of the value axis with its unit, stands above it. */
  readonly axisName?: string
}

/** Categories along the bottom against one value axis; `right` is the room in px kept for labels at the line ends. */
export function plane(
  names: readonly string[],
  range: AxisRange,
  labels: PlaneLabels,
  theme: ChartTheme,
  right = 0,
) {
  const ticks = (px: number) => ({ axisLabel: tickLabels(names, px, right, theme) })
  const grid: GridComponentOption = {
    left: 0,
    right: Math.max(right, theme.text * 0.6),
    top: theme.text * (labels.axisName ? 2.2 : 1.2),
    bottom: 0,
    outerBoundsMode: 'same',
    outerBoundsContain: 'axisLabel',
  }
  const xAxis: XAXisComponentOption = {
    type: 'category',
    data: [...names],
    triggerEvent: true,
    axisTick: { show: false },
    axisLine: { onZero: false, lineStyle: { color: theme.axis } },
    // Over the columns: the edge of one without a height would break the line.
    z: 3,
    axisLabel: {
      color: theme.muted,
      fontSize: theme.text * tickSize,
      // Room for what hangs below a line, and between two of them.
      lineHeight: theme.text * tickSize * 1.25,
    },
  }
  return {
    grid,
    xAxis,
    yAxis: valueAxis(range, labels, theme),
    media: byWidths((px) => ({ xAxis: ticks(px) })),
  }
}

/** Ticks in words, with decimals only where one of them needs them: "24 万人" rather than "24.00 万人". */
function tickText({ min, max, interval }: AxisRange, format: Format): Format {
  const needless = /\.0+(?!\d)/
  const count = Math.min(20, Math.round((max - min) / interval))
  const texts = Array.from({ length: count + 1 }, (_, at) => format(min + at * interval))
  const isWhole = texts.every((text) => needless.test(text) || !text.includes('.'))
  return (value) => (isWhole ? format(value).replace(needless, '') : format(value))
}

function valueAxis(range: AxisRange, labels: PlaneLabels, theme: ChartTheme): YAXisComponentOption {
  return {
    type: 'value',
    ...range,
    ...(labels.axisName ? { name: labels.axisName } : {}),
    nameLocation: 'end',
    nameGap: theme.text * 0.8,
    nameTextStyle: { color: theme.muted, fontSize: theme.text * tickSize, align: 'left' },
    axisLine: { show: false },
    axisTick: { show: false },
    axisLabel: {
      color: theme.muted,
      fontSize: theme.text * tickSize,
      formatter: tickText(range, labels.format),
    },
    splitLine: { lineStyle: { color: theme.grid } },
  }
}

export interface Line {
  readonly key: string
  readonly name: string
  readonly values: readonly (number | null)[]
  readonly colour: string
  readonly width: number
  readonly dashed?: boolean
  /** Stands beside the last known point, in place of a legend. */
  readonly endText?: string
  /**
   * `below`: to the lower right, where a rising line and what is foreseen for it leave room; `raised`: beside the point
   * but above a level that runs through it.
   */
  readonly endSide?: 'right' | 'below' | 'raised'
  /** Words below one of its points, which is not the last one. */
  readonly point?: { readonly at: number; readonly text: string }
  /** Words for the points that may not be shown; gapSeries writes them. */
  readonly hidden?: readonly HiddenWords[]
}

/** A line with gaps for unknown values; a point alone between two gaps still shows as a dot. */
export function lineSeries(line: Line, pointKeys: readonly string[], theme: ChartTheme): LineSeriesOption {
  const last = line.values.findLastIndex((value) => value !== null)
  return {
    type: 'line',
    id: line.key,
    name: line.name,
    connectNulls: false,
    showAllSymbol: true,
    symbol: 'circle',
    lineStyle: { color: line.colour, width: line.width, type: line.dashed ? [6, 4] : 'solid' },
    itemStyle: { color: line.colour },
    labelLayout: ({ dataIndex, labelRect }) => (dataIndex === last ? apart(line, labelRect) : {}),
    emphasis: { disabled: true },
    data: line.values.map((value, index) => ({
      id: pointKeys[index] ?? String(index),
      value,
      symbolSize: symbolSize(line, index, last),
      ...(index === last && line.endText ? { label: endLabel(line, line.endText, theme) } : {}),
      ...(index === line.point?.at ? { label: pointLabel(line, line.point.text, theme) } : {}),
      ...(line.hidden?.[index] ? { hidden: line.hidden[index] } : {}),
    })),
  }
}

/** Room in px that labels at the line ends need. */
export const endRoom = (texts: readonly string[], theme: ChartTheme): number =>
  texts.length === 0 ? 0 : (widest(texts.flatMap((text) => text.split('\n'))) + 1) * theme.text

function symbolSize(line: Line, index: number, last: number): number {
  const known = (at: number) => typeof line.values[at] === 'number'
  const alone = !known(index - 1) && !known(index + 1)
  if (index === last || index === line.point?.at || alone) return line.width + 5
  return line.dashed || line.values.length > 24 ? 0 : line.width + 2
}

/** Pushes the labels of lines that end close together apart; ECharts does so only for labels with a place of their own. */
const apart = (line: Line, { x, y, height }: { x: number; y: number; height: number }) =>
  line.endSide === 'below'
    ? {}
    : {
        x,
        y: y + height / 2,
        align: 'left' as const,
        verticalAlign: 'middle' as const,
        moveOverlap: 'shiftY' as const,
      }

function endLabel(line: Line, text: string, theme: ChartTheme) {
  const below = line.endSide === 'below'
  return {
    show: true,
    position: below ? ('bottom' as const) : ('right' as const),
    ...(below ? { align: 'left' as const, padding: [0, 0, 0, theme.text * 0.5] } : {}),
    ...(line.endSide === 'raised' ? { offset: [0, -theme.text * 0.7] } : {}),
    distance: theme.text * 0.5,
    color: line.colour,
    fontSize: theme.text,
    lineHeight: theme.text * 1.25,
    minMargin: 3,
    formatter: () => text,
  }
}

const pointLabel = ({ colour }: Line, text: string, theme: ChartTheme) => ({
  show: true,
  position: 'bottom' as const,
  distance: theme.text * 0.4,
  color: colour,
  fontSize: theme.text,
  formatter: () => text,
})

/** A level drawn across the plane, with its text above the line on the left. */
export function levelLines(
  levels: readonly { readonly value: number; readonly text: string }[],
  theme: ChartTheme,
) {
  return {
    silent: true,
    symbol: 'none',
    lineStyle: { color: theme.ink, type: [4, 3], width: 1.2 },
    data: levels.map((level) => ({
      yAxis: level.value,
      label: {
        position: 'insideStartTop' as const,
        color: theme.ink,
        fontSize: theme.text * 0.92,
        formatter: () => level.text,
      },
    })),
  }
}

/** Lines a key of these names takes at a width in px. */
export const legendLines = (names: readonly string[], theme: ChartTheme, width: number): number =>
  Math.ceil((names.reduce((sum, name) => sum + Math.min(12, widest([name])) + 3, 0) * theme.text) / width)

/** A small key above the plane, for pictures whose marks cannot be labelled one by one. */
export function legend(names: readonly string[], theme: ChartTheme, choosable = false) {
  return {
    show: true,
    data: [...names],
    top: 0,
    left: 0,
    // Whoever draws it takes the click; nothing is hidden by it.
    selectedMode: choosable,
    itemWidth: theme.text,
    itemHeight: theme.text * 0.7,
    itemGap: theme.text,
    textStyle: { color: theme.muted, fontSize: theme.text * 0.92 },
    formatter: (name: string) => wrapName(name, 12, 1),
  }
}

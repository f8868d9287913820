import type { EChartsOption } from 'echarts'
import { axisRange } from './axis-range'
import { wrapName } from './label-text'
import { endRoom, type Line, levelLines, lineSeries, type PlaneLabels, plane } from './plane'
import { type ChartTheme, chartBase, lightTheme, tooltipLines } from './theme'

/** One line; `values` follow `labels.periods`. The first `current` line carries the accent, `last_year` is dashed. */
export interface TrendLine {
  readonly key: string
  readonly name: string
  readonly role: 'current' | 'last_year'
  readonly values: readonly (number | null)[]
}

export interface TrendLabels extends PlaneLabels {
  readonly periods: readonly { readonly key: string; readonly name: string }[]
  readonly levels?: readonly { readonly value: number; readonly text: string }[]
  /** False lets the axis start above zero, where small changes of a high rate matter. */
  readonly fromZero?: boolean
}

/** Lines over periods with gaps where nothing is known; each line is named at its end. */
export function trend(
  lines: readonly TrendLine[],
  labels: TrendLabels,
  theme: ChartTheme = lightTheme,
): EChartsOption {
  const keys = labels.periods.map((period) => period.key)
  const drawn = lines.map((line, index) => drawnLine(line, index, lines, labels, theme))
  const levels = labels.levels ?? []
  const range = axisRange(
    [...lines.flatMap((line) => line.values), ...levels.map((level) => level.value)],
    labels.fromZero ?? false,
  )
  const base = chartBase(theme, labels.description)
  const room = endRoom(
    drawn.map((line) => line.endText ?? ''),
    theme,
  )
  const names = labels.periods.map((period) => period.name)
  return {
    ...base,
    tooltip: {
      ...base.tooltip,
      trigger: 'axis',
      formatter: tooltipLines((at) => [
        names[at] ?? '',
        ...lines.map((line) => `${line.name}  ${labels.format(line.values[at] ?? null)}`),
      ]),
    },
    ...plane(names, range, labels, theme, room),
    series: drawn.map((line, index) => ({
      ...lineSeries(line, keys, theme),
      ...(index === 0 && levels.length > 0 ? { markLine: levelLines(levels, theme) } : {}),
    })),
  }
}

function drawnLine(
  line: TrendLine,
  index: number,
  lines: readonly TrendLine[],
  labels: TrendLabels,
  theme: ChartTheme,
): Line {
  const lastYear = line.role === 'last_year'
  const order = lines.filter((other) => other.role === 'current').indexOf(line)
  const colour = lastYear
    ? theme.compare
    : (theme.categorical[order % theme.categorical.length] ?? theme.accent)
  const last = labels.format(line.values.findLast((value) => value !== null) ?? null)
  // Where last year goes on beyond this one, the month both have is the one that is compared.
  const now = lines.find((other) => other.role === 'current')?.values.findLastIndex((value) => value !== null)
  const isCompared = lastYear && now !== undefined && now >= 0 && lastIndex(line) > now
  return {
    ...line,
    key: `${index}:${line.key}`,
    colour,
    width: lastYear ? 1.6 : 2.4,
    dashed: lastYear,
    ...(isCompared && line.values[now] != null
      ? { point: { at: now, text: labels.format(line.values[now]) } }
      : {}),
    endText: lines.length === 1 ? last : isCompared ? line.name : namedEnd(line.name, last, lines.length),
  }
}

/** A few lines have room for the name above the value, which leaves the plane its width. */
const namedEnd = (name: string, last: string, lines: number) =>
  `${wrapName(name, 8, 1)}${lines <= 3 ? '\n' : ' '}${last}`

const lastIndex = ({ values }: TrendLine): number => values.findLastIndex((value) => value !== null)

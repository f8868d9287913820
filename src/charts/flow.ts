import type { BarSeriesOption, EChartsOption } from 'echarts'
import { axisRange } from './axis-range'
import { gapSeries, type HiddenWords, hiddenBar } from './hidden-mark'
import { endRoom, legend, legendLines, lineSeries, type PlaneLabels, plane } from './plane'
import { type ChartTheme, chartBase, lightTheme, tooltipLines } from './theme'
import { tickLabels } from './ticks'
import { byWidths } from './widths'

/** One month: what came in, what was closed, what was open at its end and, if shown, at its start; all in the same unit. */
export interface FlowRow {
  readonly key: string
  readonly name: string
  readonly opening?: number | null
  readonly accepted: number | null
  readonly closed: number | null
  readonly open: number | null
  /** Words for what may not be shown; its number is null. */
  readonly hidden?: Readonly<Partial<Record<FlowPart, HiddenWords>>>
}

export type FlowPart = 'opening' | 'accepted' | 'closed' | 'open'

export interface FlowLabels extends PlaneLabels {
  /** Adds a column for what was open at the start. */
  readonly opening?: string
  readonly accepted: string
  readonly closed: string
  readonly open: string
}

/** Columns for what came in and went out beside the line of what stayed open, on one axis. */
export function flow(
  rows: readonly FlowRow[],
  labels: FlowLabels,
  theme: ChartTheme = lightTheme,
): EChartsOption {
  const base = chartBase(theme, labels.description)
  const names = rows.map((row) => row.name)
  const open = rows.map((row) => row.open)
  const endText = labels.format(open.findLast((value) => value !== null) ?? null)
  const { opening } = labels
  const range = axisRange(
    rows.flatMap((row) => [opening ? row.opening : null, row.accepted, row.closed, row.open]),
  )
  const room = endRoom([endText], theme)
  const axes = plane(names, range, labels, theme, room)
  const key = [...(opening ? [opening] : []), labels.accepted, labels.closed, labels.open]
  const line = {
    key: 'open',
    name: labels.open,
    values: open,
    colour: theme.categorical[1] ?? theme.ink,
    width: 2.4,
  }
  return {
    ...base,
    tooltip: {
      ...base.tooltip,
      trigger: 'axis',
      axisPointer: { type: 'shadow' },
      formatter: tooltipLines((at) => [
        names[at] ?? '',
        opening ? `${opening}  ${textOf(rows[at], 'opening', labels)}` : '',
        `${labels.accepted}  ${textOf(rows[at], 'accepted', labels)}`,
        `${labels.closed}  ${textOf(rows[at], 'closed', labels)}`,
        `${labels.open}  ${textOf(rows[at], 'open', labels)}`,
      ]),
    },
    legend: legend(key, theme),
    ...axes,
    // The name of the axis stands below the key.
    media: byWidths((px) => ({
      xAxis: { axisLabel: tickLabels(names, px, room, theme) },
      grid: { top: theme.text * (1.7 * legendLines(key, theme, px) + 2.1) },
    })),
    series: [
      ...(opening ? [bars(rows, 'opening', opening, theme.axis, theme)] : []),
      bars(rows, 'accepted', labels.accepted, theme.accent, theme),
      bars(rows, 'closed', labels.closed, theme.accentSoft, theme),
      lineSeries(
        { ...line, endText, hidden: rows.map((row) => row.hidden?.open) },
        rows.map((row) => row.key),
        theme,
      ),
      ...gapSeries(
        rows.map((row) => row.hidden?.open),
        range.min,
        line.colour,
        theme,
      ),
    ],
  }
}

const textOf = (row: FlowRow | undefined, part: FlowPart, { format }: FlowLabels) =>
  row?.hidden?.[part] ?? format(row?.[part] ?? null)

function bars(
  rows: readonly FlowRow[],
  part: 'opening' | 'accepted' | 'closed',
  name: string,
  color: string,
  theme: ChartTheme,
): BarSeriesOption {
  return {
    type: 'bar',
    name,
    barMaxWidth: theme.text * 1.8,
    barGap: '8%',
    barCategoryGap: '36%',
    itemStyle: { color },
    data: rows.map((row) => {
      const words = row.hidden?.[part]
      return { id: row.key, ...(words ? hiddenBar(words, 'top', theme) : { value: row[part] ?? null }) }
    }),
  }
}

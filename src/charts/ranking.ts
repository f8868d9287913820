import type { BarSeriesOption, EChartsOption } from 'echarts'
import { type RowText, rowAxes, rowsGrid, rowsHeight, rowWidths } from './rows-layout'
import { type ChartTheme, chartBase, lightTheme, type Status, statusSymbols, tooltipLines } from './theme'

/** `text` is shown as given ("82.4%  412/500"); for an unknown value it says why ("— 未报"). `detail` adds tooltip lines. */
export interface RankingRow {
  readonly key: string
  readonly name: string
  readonly value: number | null
  readonly text: string
  readonly status?: Status
  /** The one the reader picked: it keeps its colour, is pointed at, and the others step back. */
  readonly chosen?: boolean
  readonly detail?: readonly string[]
  /** `text` hides a number that is known, so the row has no bar; its value is null. */
  readonly hidden?: boolean
}

export interface RankingLabels {
  readonly description: string
  readonly order?: 'descending' | 'ascending' | 'given'
  readonly target?: { readonly value: number; readonly text: string }
  /** The whole that every row is a part of (1 for a rate); draws a quiet track up to it. */
  readonly full?: number
}

/** Horizontal bars from zero, sorted; rows with an unknown value stand at the end, with text and no bar. */
export function ranking(
  rows: readonly RankingRow[],
  labels: RankingLabels,
  theme: ChartTheme = lightTheme,
): EChartsOption {
  const sorted = sortRows(rows, labels.order ?? 'descending')
  const texts = sorted.map((row) => rowText(row, theme))
  const ends = [...sorted.map((row) => row.value ?? 0), labels.target?.value ?? 0, labels.full ?? 0]
  return {
    ...chartBase(theme, labels.description),
    tooltip: {
      ...chartBase(theme, labels.description).tooltip,
      trigger: 'item',
      formatter: tooltipLines((index) => {
        const row = sorted[index]
        return row ? [row.name, row.text, ...(row.detail ?? [])] : []
      }),
    },
    grid: rowsGrid(theme, labels.target ? 1.8 : 0.3),
    xAxis: { type: 'value', show: false, min: Math.min(0, ...ends), max: Math.max(0, ...ends) },
    yAxis: rowAxes(texts, theme),
    series: [bars(sorted, labels, theme)],
    media: rowWidths(theme),
  }
}

/** Height in px that fits the rows at the theme's text size. */
export const rankingHeight = (
  rows: readonly { readonly name: string }[],
  theme: ChartTheme = lightTheme,
): number =>
  rowsHeight(
    rows.map((row) => row.name),
    theme,
  )

function sortRows(rows: readonly RankingRow[], order: 'descending' | 'ascending' | 'given'): RankingRow[] {
  if (order === 'given') return [...rows]
  const sign = order === 'descending' ? -1 : 1
  const known = rows.filter((row) => row.value !== null)
  const hidden = rows.filter((row) => row.value === null && row.hidden)
  const unknown = rows.filter((row) => row.value === null && !row.hidden)
  return [...known.sort((a, b) => sign * ((a.value ?? 0) - (b.value ?? 0))), ...hidden, ...unknown]
}

function rowText(row: RankingRow, theme: ChartTheme): RowText {
  const status = row.status ?? (row.value === null && !row.hidden ? 'grey' : undefined)
  return {
    name: row.chosen ? `▸ ${row.name}` : row.name,
    text: status ? `${statusSymbols[status]} ${row.text}` : row.text,
    colour: status ? theme.status[status].text : theme.ink,
  }
}

function bars(rows: readonly RankingRow[], labels: RankingLabels, theme: ChartTheme): BarSeriesOption {
  const picked = rows.some((row) => row.chosen)
  return {
    type: 'bar',
    barWidth: '58%',
    barMinHeight: 2,
    showBackground: labels.full !== undefined,
    backgroundStyle: { color: theme.track },
    data: rows.map((row) => ({
      id: row.key,
      name: row.name,
      value: row.value ?? '-',
      ...(row.hidden ? { hidden: row.text } : {}),
      itemStyle: { color: barColour(row, picked, theme) },
    })),
    ...(labels.target ? { markLine: targetLine(labels.target, theme) } : {}),
  }
}

/** Rows in order stay in the accent, so that only what is off catches the eye. */
function barColour({ status, chosen }: RankingRow, picked: boolean, theme: ChartTheme): string {
  if (status !== undefined && status !== 'green') return theme.status[status].fill
  return picked && !chosen ? theme.accentSoft : theme.accent
}

function targetLine(target: { value: number; text: string }, theme: ChartTheme) {
  return {
    silent: true,
    symbol: 'none',
    lineStyle: { color: theme.ink, type: 'dashed' as const, width: 1.5 },
    // The rows run downwards, so the line starts at the top.
    label: {
      position: 'start' as const,
      color: theme.ink,
      fontSize: theme.text,
      formatter: () => target.text,
    },
    data: [{ xAxis: target.value }],
  }
}

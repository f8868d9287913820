import type { BarSeriesOption, EChartsOption } from 'echarts'
import { axisRange } from './axis-range'
import { type HiddenWords, hiddenBar } from './hidden-mark'
import { widest } from './label-text'
import { legend } from './plane'
import { type RowText, rowAxes, rowsGrid, rowsHeight, rowWidths } from './rows-layout'
import { type ChartTheme, chartBase, lightTheme, type Status, statusSymbols, tooltipLines } from './theme'

/** One component in two years; `verdict` is the ready sentence beside the pair ("上升 12.4%，超出只减不增"). */
export interface PairRow {
  readonly key: string
  readonly name: string
  readonly current: number | null
  readonly previous: number | null
  readonly verdict: string
  /** None where nothing is judged. */
  readonly status?: Status
  /** Words for what may not be shown; its number is null. */
  readonly hidden?: Readonly<Partial<Record<'current' | 'previous', HiddenWords>>>
}

export interface PairLabels {
  readonly description: string
  readonly current: string
  readonly previous: string
  readonly format: (value: number | null) => string
}

/** This year's bar over last year's, each with its value, and the verdict on the right. */
export function pairedBars(
  rows: readonly PairRow[],
  labels: PairLabels,
  theme: ChartTheme = lightTheme,
): EChartsOption {
  const base = chartBase(theme, labels.description)
  const texts = rows.map(
    (row): RowText => ({
      name: row.name,
      text: verdictOf(row),
      colour: row.status ? theme.status[row.status].text : theme.muted,
    }),
  )
  const values = rows.flatMap((row) => [labels.format(row.current), labels.format(row.previous)])
  const names = widest(rows.map(({ name }) => name))
  const wide = { name: Math.min(13, Math.max(8, names)), text: 9, gap: widest(values) + 1, lines: 2 }
  const range = axisRange(rows.flatMap((row) => [row.current, row.previous]))
  return {
    ...base,
    tooltip: {
      ...base.tooltip,
      trigger: 'item',
      formatter: tooltipLines((at) => tooltip(rows[at], labels)),
    },
    legend: legend([labels.current, labels.previous], theme),
    grid: rowsGrid(theme, 2),
    xAxis: { type: 'value', show: false, min: range.min, max: range.max },
    yAxis: rowAxes(texts, theme, wide),
    series: [bars(rows, 'current', labels, theme), bars(rows, 'previous', labels, theme)],
    media: rowWidths(theme, { ...wide, name: 6, text: 8, lines: 3 }, wide),
  }
}

const verdictOf = ({ status, verdict }: PairRow) => (status ? `${statusSymbols[status]} ${verdict}` : verdict)

/** Height in px that fits the pairs and the key above them. */
export const pairedBarsHeight = (
  rows: readonly { readonly name: string }[],
  theme: ChartTheme = lightTheme,
): number =>
  rowsHeight(
    rows.map((row) => row.name),
    theme,
    2,
  )

function bars(
  rows: readonly PairRow[],
  part: 'current' | 'previous',
  labels: PairLabels,
  theme: ChartTheme,
): BarSeriesOption {
  const color = part === 'current' ? theme.accent : theme.accentSoft
  return {
    ...{ type: 'bar', name: labels[part], barGap: '10%', barCategoryGap: '36%' },
    itemStyle: { color },
    label: {
      ...{ show: true, position: 'right', fontSize: theme.text * 0.92 },
      color: part === 'current' ? theme.ink : theme.muted,
      formatter: ({ dataIndex }) => labels.format(rows[dataIndex]?.[part] ?? null),
    },
    data: rows.map((row) => {
      const words = row.hidden?.[part]
      return { id: row.key, ...(words ? hiddenBar(words, 'right', theme) : { value: row[part] }) }
    }),
  }
}

function tooltip(row: PairRow | undefined, labels: PairLabels): string[] {
  if (!row) return []
  return [
    row.name,
    `${labels.current}  ${row.hidden?.current ?? labels.format(row.current)}`,
    `${labels.previous}  ${row.hidden?.previous ?? labels.format(row.previous)}`,
    verdictOf(row),
  ]
}

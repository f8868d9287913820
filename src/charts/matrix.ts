import type { EChartsOption } from 'echarts'
import { type CellMark, cellWidths, drawCell, sequentialColour } from './cells'
import { widest, wrapName, wrapWhole } from './label-text'
import { type ChartTheme, chartBase, lightTheme, type RiskLevel, statusSymbols, tooltipLines } from './theme'
import { byWidth, byWidths, narrowWidth } from './widths'

/** `text` is a letter or number; a cell with a `level` takes its colour, one without is shaded by its value. */
export interface MatrixCell {
  readonly key: string
  readonly value: number | null
  readonly text: string
  readonly level?: RiskLevel
  readonly detail?: readonly string[]
  /** `text` hides a number; the cell is hatched and has no shade of its own. */
  readonly hidden?: boolean
}

/** `cells` follow `labels.columns`; null where nothing was reported. */
export interface MatrixRow {
  readonly key: string
  readonly name: string
  readonly cells: readonly (MatrixCell | null)[]
}

export interface MatrixLabels {
  readonly description: string
  readonly columns: readonly string[]
  /** What the columns are, where the head of one can be chosen. */
  readonly keys?: readonly string[]
  /** The columns are names, none of which may be left out where there is little room, as it may of months. */
  readonly named?: boolean
  /** Words for a cell without a report. */
  readonly unknown: string
}

/** Rows × months: a colour and a letter in every cell, unknown ones hatched with "?". */
export function matrix(
  rows: readonly MatrixRow[],
  labels: MatrixLabels,
  theme: ChartTheme = lightTheme,
): EChartsOption {
  const base = chartBase(theme, labels.description)
  const places = rows.flatMap((row, at) => labels.columns.map((_, column) => ({ row, at, column })))
  const texts = rows.flatMap((row) => row.cells.map((cell) => cell?.text ?? ''))
  const widths = cellWidths([], texts)
  const most = Math.max(...rows.flatMap((row) => row.cells.map((cell) => cell?.value ?? 0)), 0)
  return {
    ...base,
    tooltip: {
      ...base.tooltip,
      formatter: tooltipLines((index) => {
        const place = places[index]
        if (!place) return []
        const cell = place.row.cells[place.column]
        const said = cell ? [cell.text, ...(cell.detail ?? [])] : [`${statusSymbols.grey} ${labels.unknown}`]
        return [`${place.row.name}  ${labels.columns[place.column] ?? ''}`, ...said]
      }),
    },
    grid: { left: 0, right: 0, top: 0, bottom: 0, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
    ...axes(rows, labels, theme),
    series: [
      {
        type: 'custom',
        data: places.map(({ row, at, column }) => ({
          id: row.cells[column]?.key ?? silentKey(row, labels, column),
          name: row.name,
          value: [column, at, row.cells[column]?.value ?? null],
        })),
        renderItem: (params, api) => {
          const place = places[params.dataIndex]
          if (!place) return null
          return drawCell(
            mark(place.row.cells[place.column] ?? null, place, most, theme),
            api,
            theme,
            2,
            widths,
          )
        },
      },
    ],
    media: media(labels, theme),
  }
}

/** A cell without a report is known by its column too. */
const silentKey = ({ key }: MatrixRow, { keys }: MatrixLabels, column: number): string =>
  keys?.[column] ? `${key} ${keys[column]}` : `${key}|${column}`

function heads({ columns, keys }: MatrixLabels) {
  const data = columns.map((value, at) => ({ value, ...(keys?.[at] ? { id: keys[at] } : {}) }))
  return { data, triggerEvent: keys !== undefined }
}

/** The key of the row that a cell's key stands in: "row 2021-10", or "row|3" in columns without keys. */
export const rowOfCell = (key: string): string => key.replace(/(?:\|\d+| \d{4}-\d{2})$/, '')

const rowNames = (em: number, lines: number, size: number) => ({
  yAxis: {
    axisLabel: {
      fontSize: size,
      lineHeight: size * 1.15,
      formatter: (name: string) => (lines > 1 ? wrapWhole(name, em, lines) : wrapName(name, em, 1)),
    },
  },
})

function media(labels: MatrixLabels, theme: ChartTheme) {
  const [narrow, wide] = [rowNames(13, 2, theme.text * 0.8), rowNames(13, 1, theme.text * 0.92)]
  if (!labels.named) return byWidth(narrow, wide)
  return byWidths((px) => ({
    ...(px < narrowWidth ? narrow : wide),
    xAxis: { axisLabel: { rotate: aslant(labels, px, theme) } },
  }))
}

/** In px, about what the names of the rows take. */
const rowNameRoom = 80

/** Names of columns rise to the right where they would not stand beside each other. */
const aslant = ({ columns }: MatrixLabels, px: number, theme: ChartTheme): number =>
  columns.length * (widest(columns) + 0.6) * theme.text * 0.92 > px - rowNameRoom ? -60 : 0

/** Height in px that keeps every row readable. */
export const matrixHeight = (rows: number, theme: ChartTheme = lightTheme): number =>
  Math.round((Math.max(rows, 2) * 2 + 2.2) * theme.text)

function axes(rows: readonly MatrixRow[], labels: MatrixLabels, theme: ChartTheme) {
  const bare = { type: 'category' as const, axisLine: { show: false }, axisTick: { show: false } }
  return {
    xAxis: {
      ...bare,
      position: 'top' as const,
      ...heads(labels),
      axisLabel: {
        color: theme.muted,
        fontSize: theme.text * 0.92,
        ...(labels.named
          ? { interval: 0, formatter: (name: string) => wrapName(name, 12, 1) }
          : { hideOverlap: true }),
      },
    },
    yAxis: {
      ...bare,
      inverse: true,
      triggerEvent: true,
      data: rows.map((row) => row.name),
      axisLabel: {
        interval: 0,
        color: theme.ink,
        fontSize: theme.text * 0.92,
        formatter: (name: string) => wrapName(name, 13, 1),
      },
    },
  }
}

function mark(
  cell: MatrixCell | null,
  place: { column: number; at: number },
  most: number,
  theme: ChartTheme,
): CellMark {
  const position = { column: place.column, row: place.at }
  if (cell?.hidden) {
    const { soft, text } = cell.level ? theme.risk[cell.level] : theme.status.grey
    return { ...position, fill: soft, colour: text, text: cell.text, unknown: true }
  }
  if (!cell || (cell.value === null && !cell.level)) {
    const grey = theme.status.grey
    return { ...position, fill: grey.soft, colour: grey.text, text: statusSymbols.grey, unknown: true }
  }
  if (cell.level) {
    const { soft, text } = theme.risk[cell.level]
    return { ...position, fill: soft, colour: text, text: cell.text, unknown: false }
  }
  const share = most > 0 ? (cell.value ?? 0) / most : 0
  return { ...position, ...sequentialColour(share, theme), text: cell.text, unknown: false }
}

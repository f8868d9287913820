import type { EChartsOption, GridComponentOption, YAXisComponentOption } from 'echarts'
import { textWidth, wrapName, wrapWhole } from './label-text'
import type { ChartTheme } from './theme'
import { byWidth } from './widths'

/** One row's name on the left and its ready text on the right, aligned in a column of its own. */
export interface RowText {
  readonly name: string
  readonly text: string
  readonly colour: string
}

/** Height in px that shows `rows` comfortably; names that need a second line get more. */
export function rowsHeight(names: readonly string[], theme: ChartTheme, lines = 1): number {
  const wrapped = (em: number) => names.filter((name) => textWidth(name) > em).length
  // Names of two lines that stand below each other read as one of four without a gap.
  const dense = wrapped(phoneColumns.name) * 2 > names.length
  const each = theme.text * Math.max(wrapped(usualColumns.name) > 0 ? 3 : dense ? 2.7 : 2.2, lines * 1.7)
  return Math.round(Math.max(names.length, 2) * each + theme.text * 3)
}

/** Widths in em of the columns beside the bars; `gap` in em keeps the texts clear of labels at the ends of the bars. */
export interface RowColumns {
  readonly name: number
  readonly text: number
  readonly gap: number
  /** Lines a name or text may take. */
  readonly lines: number
}

const usualColumns: RowColumns = { name: 15, text: 30, gap: 0.7, lines: 2 }
export const phoneColumns: RowColumns = { ...usualColumns, name: 7.5, text: 12 }

/** The two category axes of a chart of rows: names left, texts right. The right one carries words, never a scale. */
export function rowAxes(
  rows: readonly RowText[],
  theme: ChartTheme,
  columns: RowColumns = usualColumns,
): YAXisComponentOption[] {
  const quiet = { axisTick: { show: false }, splitLine: { show: false } }
  return [
    {
      type: 'category',
      inverse: true,
      triggerEvent: true,
      data: rows.map((row) => row.name),
      ...quiet,
      axisLine: { show: true, onZero: true, lineStyle: { color: theme.axis } },
      // Over the bars: the edge of one without a width would break the line.
      z: 3,
      axisLabel: {
        interval: 0,
        color: theme.ink,
        fontSize: theme.text,
        lineHeight: theme.text * 1.2,
        formatter: (name: string) => wrapWhole(name, columns.name, columns.lines),
      },
    },
    {
      type: 'category',
      inverse: true,
      position: 'right',
      data: rows.map((row) => row.text),
      ...quiet,
      axisLine: { show: false },
      axisLabel: {
        interval: 0,
        margin: theme.text * columns.gap,
        fontSize: theme.text,
        lineHeight: theme.text * 1.2,
        formatter: (text: string) => wrapName(text, columns.text, columns.lines),
        color: (_, index) => rows[index ?? 0]?.colour ?? theme.ink,
      },
    },
  ]
}

/** The plane of a chart of rows; `above` is the room for a target's text or a key, in lines. */
export const rowsGrid = (theme: ChartTheme, above: number): GridComponentOption => ({
  left: 0,
  right: 0,
  top: theme.text * above,
  bottom: theme.text * 0.3,
  outerBoundsMode: 'same',
  outerBoundsContain: 'axisLabel',
})

/** On a phone the columns beside the bars are smaller, so that the bars keep their room. */
export function rowWidths(
  theme: ChartTheme,
  phone: RowColumns = phoneColumns,
  wide: RowColumns = usualColumns,
): NonNullable<EChartsOption['media']> {
  const labels = (columns: RowColumns, size: number) => ({
    yAxis: [
      {
        axisLabel: {
          fontSize: size,
          lineHeight: size * 1.2,
          formatter: (text: string) => wrapWhole(text, columns.name, columns.lines),
        },
      },
      {
        axisLabel: {
          fontSize: size,
          lineHeight: size * 1.2,
          formatter: (text: string) => wrapName(text, columns.text, columns.lines),
        },
      },
    ],
  })
  return byWidth(labels(phone, theme.text * 0.88), labels(wide, theme.text))
}

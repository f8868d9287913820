import type { CustomSeriesRenderItemAPI, CustomSeriesRenderItemReturn } from 'echarts'
import { textWidth, widest, wrapName } from './label-text'
import { type ChartTheme, type Rgb, statusSymbols } from './theme'

/** A rectangle with up to two texts in it, at position (`column`, `row`) of two category axes. */
export interface CellMark {
  readonly column: number
  readonly row: number
  readonly fill: string
  readonly colour: string
  /** Upper text, a name; left out when the cell holds one text only. */
  readonly name?: string
  readonly text: string
  /** A status sign, in the upper left corner. */
  readonly sign?: string
  readonly unknown: boolean
  readonly framed?: boolean
}

/** Widest name and text of all cells in em: cells of one picture have one size of type. */
export interface CellWidths {
  readonly name: number
  readonly text: number
}

export const cellWidths = (names: readonly string[], texts: readonly string[]): CellWidths => ({
  // A longer name wraps and ends in an ellipsis, instead of making all of them small.
  name: Math.min(longest, Math.max(1, widest(names))),
  text: Math.max(1, widest(texts)),
})

const longest = 16
/** Two digits and a sign. */
const usual = 1.4

type ApiSize = readonly [number, number]

/** Draws a cell at the size the axes give it; texts shrink, wrap or end in an ellipsis to stay inside. */
export function drawCell(
  cell: CellMark,
  api: CustomSeriesRenderItemAPI,
  theme: ChartTheme,
  gap: number,
  widths: CellWidths,
): CustomSeriesRenderItemReturn {
  const [x = 0, y = 0] = api.coord([cell.column, cell.row])
  const [width, height] = sizeOf(api)
  const box = {
    x: x - width / 2 + gap / 2,
    y: y - height / 2 + gap / 2,
    width: width - gap,
    height: height - gap,
  }
  const decal = cell.unknown ? { decal: hatch(theme) } : {}
  const frame = cell.framed ? { stroke: theme.ink, lineWidth: 2 } : {}
  return {
    type: 'group',
    children: [
      {
        type: 'rect',
        shape: { ...box, r: Math.min(4, gap) },
        style: { fill: cell.fill, ...decal, ...frame },
      },
      ...(cell.sign ? [sign(cell, box, theme)] : []),
      ...cellTexts(cell, [box.width, box.height], widths, theme).map((text) => ({
        type: 'text' as const,
        silent: true,
        style: { ...text, x, y: y + text.y, align: 'center' as const, verticalAlign: 'middle' as const },
      })),
    ],
  }
}

function sign(cell: CellMark, box: { x: number; y: number }, theme: ChartTheme) {
  const inset = theme.text * 0.4
  return {
    type: 'text' as const,
    silent: true,
    style: {
      text: cell.sign ?? '',
      fill: cell.colour,
      fontSize: theme.text * 0.92,
      x: box.x + inset,
      y: box.y + inset,
    },
  }
}

function sizeOf(api: CustomSeriesRenderItemAPI): ApiSize {
  const size = api.size?.([1, 1])
  return Array.isArray(size) ? [size[0] ?? 0, size[1] ?? 0] : [0, 0]
}

function cellTexts(cell: CellMark, [width, height]: ApiSize, widths: CellWidths, theme: ChartTheme) {
  const room = width - theme.text * 0.6
  const font = (size: number, weight: 400 | 600) => ({
    fill: cell.colour,
    fontFamily: theme.font,
    fontSize: size,
    fontWeight: weight,
  })
  if (cell.name === undefined) {
    // One long text makes itself small, not all the others.
    const em = Math.max(Math.min(widths.text, usual), textWidth(cell.text))
    const size = Math.min(theme.text, height * 0.72, (width - 2) / em)
    const broken = size < theme.text * 0.7 ? signAbove(cell.text) : null
    if (broken) {
      const least = Math.min(theme.text * 0.84, height * 0.42, (width - 2) / widest(broken))
      if (least > size)
        return [{ ...font(least, 400), text: broken.join('\n'), y: 0, lineHeight: least * 1.05 }]
    }
    if (size < smallest) return []
    return [{ ...font(size, 400), text: cell.text, y: 0 }]
  }
  const nameSize = Math.max(smallest, Math.min(theme.text, room / (widths.name / 2 + 0.6)))
  const name = wrapName(cell.name, Math.max(2, room / nameSize), height > theme.text * 4.6 ? 2 : 1)
  const valueSize = Math.max(smallest, Math.min(theme.text * 1.2, (room * 0.94) / widths.text))
  const shift = height * 0.18
  return [
    { ...font(nameSize, 400), text: name, y: cell.sign ? -shift * 0.6 : -shift, lineHeight: nameSize * 1.15 },
    { ...font(valueSize, 600), text: cell.text, y: cell.sign ? shift * 1.4 : shift },
  ]
}

/** A sign and what it marks, one above the other in a cell too narrow for both. */
function signAbove(text: string): readonly [string, string] | null {
  const sign = Object.values(statusSymbols).find((each) => text.startsWith(each))
  return sign && text.length > sign.length ? [sign, text.slice(sign.length)] : null
}

/** In px; a text that would be smaller is left to the tooltip and the table. */
const smallest = 7

/** Diagonal strokes say "unknown" without relying on grey alone. */
export function hatch(theme: ChartTheme) {
  return {
    symbol: 'rect',
    color: theme.axis,
    dashArrayX: [1, 0] as [number, number],
    dashArrayY: [1, 7] as [number, number],
    rotation: -Math.PI / 4,
  }
}

/** Colour of a share 0 … 1 on the sequential scale, with a text colour that stays readable on it. */
export function sequentialColour(share: number, theme: ChartTheme): { fill: string; colour: string } {
  const [low, high] = theme.sequential
  const at = Math.min(1, Math.max(0, share))
  const mixed = low.map((from, part) => Math.round(from + ((high[part] ?? from) - from) * at))
  const rgb: Rgb = [mixed[0] ?? 0, mixed[1] ?? 0, mixed[2] ?? 0]
  return { fill: `rgb(${rgb.join(',')})`, colour: luminance(rgb) > 0.179 ? '#000000' : '#ffffff' }
}

/** Relative luminance as WCAG defines it; at 0.179 black and white text are equally readable, 4.6:1. */
function luminance(rgb: Rgb): number {
  const [r, g, b] = rgb.map((part) => {
    const share = part / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0)
}

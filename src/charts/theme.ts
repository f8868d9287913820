import type { EChartsOption, TooltipComponentFormatterCallbackParams } from 'echarts'

export type Status = 'red' | 'amber' | 'green' | 'grey'
/** Four warning levels, red the worst; `none` is a reported absence of risk. */
export type RiskLevel = 'red' | 'orange' | 'yellow' | 'blue' | 'none'

/** Shape beside colour: the status stays readable in print and for colour-blind readers. */
export const statusSymbols: Readonly<Record<Status, string>> = { red: '▲', amber: '●', green: '✓', grey: '?' }

/** `fill` for marks (3:1 on the surface), `text` for words (4.5:1 on surface and `soft`), `soft` for backgrounds. */
export interface StatusColours {
  readonly fill: string
  readonly text: string
  readonly soft: string
}

/** Colours and type of a picture; `text` is the base size in px, from which all other sizes follow. */
export interface ChartTheme {
  readonly text: number
  readonly font: string
  readonly surface: string
  readonly ink: string
  readonly muted: string
  readonly axis: string
  readonly grid: string
  readonly track: string
  readonly accent: string
  readonly accentSoft: string
  readonly compare: string
  /** At most six, told apart under the three kinds of colour blindness; the first is the accent. */
  readonly categorical: readonly string[]
  readonly status: Readonly<Record<Status, StatusColours>>
  readonly risk: Readonly<Record<RiskLevel, StatusColours>>
  /** Light to dark end of a quantity, as RGB. */
  readonly sequential: readonly [Rgb, Rgb]
}

export type Rgb = readonly [number, number, number]

export const fontStack =
  'system-ui, -apple-system, "Segoe UI", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif'

export const lightTheme: ChartTheme = {
  text: 13,
  font: fontStack,
  surface: '#ffffff',
  ink: '#1c2733',
  muted: '#56606b',
  axis: '#b4bcc5',
  grid: '#e8ebef',
  track: '#f0f2f5',
  accent: '#1d5fa6',
  accentSoft: '#c5daf0',
  compare: '#8791a0',
  categorical: ['#1d5fa6', '#d17b12', '#1a9c82', '#451a63', '#8a3a4c', '#8a8fd0'],
  status: {
    red: { fill: '#c0362c', text: '#b3261e', soft: '#fdecea' },
    amber: { fill: '#c27c0e', text: '#875400', soft: '#fff3dc' },
    green: { fill: '#2f8f5b', text: '#1e6b41', soft: '#e6f4ec' },
    grey: { fill: '#8791a0', text: '#56606b', soft: '#eef0f3' },
  },
  risk: {
    red: { fill: '#c0362c', text: '#ffffff', soft: '#c0362c' },
    orange: { fill: '#e8833a', text: '#1c2733', soft: '#f0975a' },
    yellow: { fill: '#d9a800', text: '#1c2733', soft: '#f7dc7c' },
    blue: { fill: '#5b8fc9', text: '#1c2733', soft: '#b9d3ee' },
    none: { fill: '#b4bcc5', text: '#56606b', soft: '#f0f2f5' },
  },
  // Light throughout, so that the numbers on it are all of one colour.
  sequential: [
    [234, 241, 249],
    [126, 169, 219],
  ],
}

export const darkTheme: ChartTheme = {
  ...lightTheme,
  surface: '#1b2129',
  ink: '#e8ecf1',
  muted: '#aab4c0',
  axis: '#5c6773',
  grid: '#2d3640',
  track: '#262e38',
  accent: '#6aa9e9',
  accentSoft: '#2c4a6b',
  compare: '#8c98a6',
  categorical: ['#6aa9e9', '#eba32d', '#99e6c8', '#d7a8e0', '#b56b80', '#785ae1'],
  status: {
    red: { fill: '#e5695f', text: '#ff9a91', soft: '#4a2320' },
    amber: { fill: '#d9973a', text: '#f2bd6b', soft: '#43321a' },
    green: { fill: '#4fae7b', text: '#7fd3a4', soft: '#1d3a2b' },
    grey: { fill: '#8c98a6', text: '#b6c0cb', soft: '#2d3640' },
  },
  risk: {
    red: { fill: '#e5695f', text: '#ffffff', soft: '#b23a31' },
    orange: { fill: '#e8833a', text: '#1b2129', soft: '#dd8244' },
    yellow: { fill: '#d9b030', text: '#1b2129', soft: '#d6b548' },
    blue: { fill: '#6f9fd6', text: '#ffffff', soft: '#35587f' },
    none: { fill: '#5c6773', text: '#aab4c0', soft: '#262e38' },
  },
  sequential: [
    [38, 52, 68],
    [140, 190, 240],
  ],
}

/** Black on white and strong lines, for a projector in a lit room; the full screen enlarges it as a whole. */
export const projectorTheme: ChartTheme = {
  ...lightTheme,
  ink: '#000000',
  muted: '#36404b',
  axis: '#66727f',
  grid: '#cfd5dc',
  track: '#e8ecf0',
  accent: '#0b4a8f',
  accentSoft: '#a9c8ea',
  compare: '#5f6b79',
  categorical: ['#0b4a8f', '#b35c00', '#0b7a63', '#451a63', '#8a3a4c', '#6a70c4'],
  status: {
    red: { fill: '#b01b12', text: '#8f1510', soft: '#fde4e1' },
    amber: { fill: '#a85f00', text: '#6b3f00', soft: '#ffecc7' },
    green: { fill: '#1c7444', text: '#0f5130', soft: '#dcf1e5' },
    grey: { fill: '#66727f', text: '#36404b', soft: '#e6eaee' },
  },
}

/** On paper: the strong colours, no tinted ground. */
export const printTheme: ChartTheme = { ...projectorTheme, track: '#f0f2f5' }

/** For readers whose system asks for more contrast. */
export const lightContrastTheme: ChartTheme = projectorTheme

export const darkContrastTheme: ChartTheme = {
  ...darkTheme,
  surface: '#000000',
  ink: '#ffffff',
  muted: '#dbe2ea',
  axis: '#96a2af',
  grid: '#4a5561',
  track: '#1c232b',
  accent: '#8cc0f5',
  accentSoft: '#33587f',
  compare: '#a9b5c2',
  status: {
    red: { fill: '#f08a81', text: '#ffb8b1', soft: '#4a1a17' },
    amber: { fill: '#e8ad57', text: '#ffd598', soft: '#402d10' },
    green: { fill: '#6cc796', text: '#a5e6c2', soft: '#12331f' },
    grey: { fill: '#a9b5c2', text: '#dbe2ea', soft: '#2a323b' },
  },
}

/** The same theme at another size, for slides (24 px and up) and print. */
export const atTextSize = (theme: ChartTheme, px: number): ChartTheme => ({ ...theme, text: px })

/** Parts every picture shares: no animation, spoken description, text-only tooltip (no HTML, so cell text stays text). */
export function chartBase(theme: ChartTheme, description: string): EChartsOption {
  return {
    animation: false,
    aria: { enabled: true, label: { enabled: true, description }, decal: { show: false } },
    color: [...theme.categorical],
    textStyle: { fontFamily: theme.font, fontSize: theme.text, color: theme.ink },
    tooltip: tooltipBase(theme),
  }
}

function tooltipBase(theme: ChartTheme) {
  return {
    renderMode: 'richText' as const,
    confine: true,
    backgroundColor: theme.surface,
    borderColor: theme.axis,
    borderWidth: 1,
    padding: theme.text * 0.7,
    textStyle: {
      fontFamily: theme.font,
      fontSize: theme.text,
      color: theme.ink,
      lineHeight: theme.text * 1.5,
    },
  }
}

/** A tooltip made of plain lines for the row under the pointer; `series` is the position of the mark's series. */
export function tooltipLines(lines: (row: number, series: number) => readonly string[]) {
  return (params: TooltipComponentFormatterCallbackParams): string => {
    const first = Array.isArray(params) ? params[0] : params
    if (!first) return ''
    return lines(first.dataIndex, first.seriesIndex ?? 0)
      .filter((line) => line !== '')
      .map(plain)
      .join('\n')
  }
}

/** ECharts reads `{name|text}` as markup in rich text; a full-width brace is only a brace. */
const plain = (text: string): string => text.replaceAll('{', '｛').replaceAll('}', '｝')

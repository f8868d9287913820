import type { EChartsOption } from 'echarts'

/** A mark as the picture draws it: its key, its place in the series, its numbers and texts, and the words in place of a hidden number. */
export interface DrawnMark {
  readonly id: string
  readonly index: number
  /** Null where nothing is drawn. */
  readonly values: readonly (number | null)[]
  readonly hidden: string | undefined
  /** What a mark that draws itself writes. */
  readonly texts: readonly string[]
}

export interface DrawnSeries {
  readonly key: string
  readonly marks: readonly DrawnMark[]
}

interface Item {
  readonly id?: string
  readonly value?: unknown
  readonly hidden?: string
}

interface Drawing {
  readonly type: string
  readonly children?: readonly Drawing[]
  readonly style?: { readonly text?: string }
}

interface Series {
  readonly type: string
  readonly id?: string
  readonly data?: readonly Item[]
  readonly renderItem?: (params: object, api: object) => Drawing | null
}

/** Any room will do: texts are left out only in cells too small to be read. */
const api = { coord: () => [400, 400], size: () => [400, 200] }
const room = { x: 0, y: 0, width: 800, height: 600 }

const textsOf = (drawing: Drawing | null): string[] =>
  drawing
    ? [...(drawing.style?.text ? [drawing.style.text] : []), ...(drawing.children ?? []).flatMap(textsOf)]
    : []

const numberOf = (value: unknown): number | null => {
  if (value === null || value === undefined || value === '-') return null
  if (typeof value !== 'number') throw new Error(`not a number: ${String(value)}`)
  return value
}

/** The series whose marks have keys; a line across the picture and the words at a gap have none. */
export function drawnSeries(option: EChartsOption): DrawnSeries[] {
  const all = [option.series ?? []].flat() as unknown as Series[]
  return all
    .filter(({ data = [] }) => data.length > 0 && data.every((item) => item && typeof item.id === 'string'))
    .map(({ id, data = [], renderItem }) => ({
      key: id ?? '',
      marks: data.map((item, index) => ({
        id: item.id ?? '',
        index,
        values: [item.value].flat().map(numberOf),
        hidden: item.hidden,
        texts: renderItem ? textsOf(renderItem({ dataIndex: index, coordSys: room }, api)) : [],
      })),
    }))
}

/** An area between two lines, which is drawn as its foot and its height on it, the only series without keys; null where there is none. */
export function bandValues(option: EChartsOption) {
  const all = [option.series ?? []].flat() as unknown as { data?: readonly unknown[]; stack?: string }[]
  const [foot, height] = all.filter(({ stack }) => stack === 'forecast')
  if (!foot?.data || !height?.data) return null
  const low = foot.data.map(numberOf)
  const heights = height.data.map(numberOf)
  const high = low.map((from, at) => {
    const size = heights[at] ?? null
    return from === null || size === null ? null : from + size
  })
  return { low, high }
}

interface Link {
  readonly source: string
  readonly target: string
  readonly value: number
}

/** The bands of a picture of flows. */
export function drawnLinks(option: EChartsOption): readonly Link[] {
  const [picture] = [option.series ?? []].flat() as unknown as { links?: readonly Link[] }[]
  return picture?.links ?? []
}

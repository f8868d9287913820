import type { CustomSeriesRenderItemParams, CustomSeriesRenderItemReturn, EChartsOption } from 'echarts'
import { hatch, sequentialColour } from './cells'
import { textWidth } from './label-text'
import { type ChartTheme, chartBase, lightTheme, type Status, statusSymbols, tooltipLines } from './theme'

/** An area as rings of x, y, x, y, … in the box of `ShapeLabels`; one without a `key` is drawn, but says nothing. */
export interface AreaShape {
  readonly key: string | null
  readonly name: string
  readonly rings: readonly (readonly number[])[]
  readonly value: number | null
  readonly text: string
  readonly status?: Status
  readonly chosen?: boolean
  readonly detail?: readonly string[]
}

export interface ShapeLabels {
  readonly description: string
  /** Size of the box that the rings lie in. */
  readonly width: number
  readonly height: number
}

/** Places by their outlines, coloured as the tiles are; a name stands in every area that has room for it. */
export function shapeMap(
  areas: readonly AreaShape[],
  labels: ShapeLabels,
  theme: ChartTheme = lightTheme,
): EChartsOption {
  const base = chartBase(theme, labels.description)
  const known = areas.flatMap(({ value }) => (value === null ? [] : [value]))
  const span: [number, number] = [Math.min(...known), Math.max(...known)]
  const hidden = { type: 'value' as const, show: false, min: 0, max: 1 }
  // What is picked is drawn last, so that no neighbour covers its frame.
  const ordered = areas.toSorted((a, b) => Number(a.chosen ?? false) - Number(b.chosen ?? false))
  return {
    ...base,
    tooltip: {
      ...base.tooltip,
      formatter: tooltipLines((at) => {
        const area = ordered[at]
        if (!area) return []
        return area.key === null ? [area.name] : [area.name, signed(area), ...(area.detail ?? [])]
      }),
    },
    grid: { left: 2, right: 2, top: 2, bottom: 2 },
    xAxis: hidden,
    yAxis: hidden,
    series: [
      {
        type: 'custom',
        data: ordered.map(({ key, name }) => ({ ...(key === null ? {} : { id: key }), name, value: [0, 0] })),
        renderItem: (params) => {
          const area = ordered[params.dataIndex]
          return area ? draw(area, placing(params, labels), span, theme) : null
        },
      },
    ],
  }
}

const statusOf = ({ status, value, key }: AreaShape): Status | undefined =>
  status ?? (value === null && key !== null ? 'grey' : undefined)

function signed(area: AreaShape): string {
  const status = statusOf(area)
  return status ? `${statusSymbols[status]} ${area.text}` : area.text
}

type Place = (x: number, y: number) => readonly [number, number]

/** From the box of the rings to the picture, with one scale for both directions, in the middle. */
function placing(params: CustomSeriesRenderItemParams, { width, height }: ShapeLabels): Place {
  const { x = 0, y = 0, width: wide = 0, height: tall = 0 } = params.coordSys as Partial<DOMRect>
  const scale = Math.min(wide / Math.max(width, 1), tall / Math.max(height, 1))
  const [left, top] = [x + (wide - width * scale) / 2, y + (tall - height * scale) / 2]
  return (px, py) => [left + px * scale, top + py * scale]
}

function draw(
  area: AreaShape,
  place: Place,
  [low, high]: readonly [number, number],
  theme: ChartTheme,
): CustomSeriesRenderItemReturn {
  const status = statusOf(area)
  const share = high > low ? ((area.value ?? low) - low) / (high - low) : 0.5
  const { fill, colour } = status
    ? { fill: theme.status[status].soft, colour: theme.status[status].text }
    : area.key === null
      ? { fill: theme.track, colour: theme.muted }
      : sequentialColour(share, theme)
  const decal = area.value === null && area.key !== null ? { decal: hatch(theme) } : {}
  const frame = area.chosen
    ? { stroke: theme.ink, lineWidth: theme.text * 0.2 }
    : { stroke: theme.surface, lineWidth: 1 }
  const rings = area.rings.map((ring) => points(ring, place))
  return {
    type: 'group',
    children: [
      {
        type: 'path',
        shape: { pathData: rings.map((ring) => `M${ring.map(([x, y]) => `${x},${y}`).join('L')}Z`).join('') },
        style: { fill, ...decal, ...frame },
      },
      ...words(area, rings, theme).map((text) => ({
        type: 'text' as const,
        silent: true,
        style: { ...text, fill: colour, align: 'center' as const, verticalAlign: 'middle' as const },
      })),
    ],
  }
}

const points = (ring: readonly number[], place: Place): (readonly [number, number])[] =>
  Array.from({ length: Math.floor(ring.length / 2) }, (_, at) =>
    place(ring[2 * at] ?? 0, ring[2 * at + 1] ?? 0),
  )

/** Name above the sign and value, in the middle of the largest ring; nothing where they would not fit. */
function words(
  area: AreaShape,
  rings: readonly (readonly (readonly [number, number])[])[],
  theme: ChartTheme,
) {
  if (area.key === null) return []
  const boxes = rings.map((ring) => {
    const [xs, ys] = [ring.map(([x]) => x), ring.map(([, y]) => y)]
    const [left, top] = [Math.min(...xs), Math.min(...ys)]
    return { left, top, width: Math.max(...xs) - left, height: Math.max(...ys) - top }
  })
  const box = boxes.toSorted((a, b) => b.width * b.height - a.width * a.height)[0]
  const size = theme.text * 0.92
  const lines = [area.name, signed(area)]
  if (!box || box.height < size * 3 || Math.max(...lines.map(textWidth)) * size > box.width * 0.95) return []
  const [x, y] = [box.left + box.width / 2, box.top + box.height / 2]
  const font = { fontFamily: theme.font, fontSize: size }
  return [
    { ...font, text: area.name, x, y: y - size * 0.65 },
    { ...font, text: signed(area), x, y: y + size * 0.65, fontWeight: 600 as const },
  ]
}

import type { EChartsOption } from 'echarts'
import { type CellMark, cellWidths, drawCell, sequentialColour } from './cells'
import { type ChartTheme, chartBase, lightTheme, type Status, statusSymbols, tooltipLines } from './theme'

/** A place as a tile at (`col`, `row`), counted from 0 at the top left. A status colours the tile, else its value does. */
export interface Tile {
  readonly key: string
  readonly name: string
  readonly col: number
  readonly row: number
  readonly value: number | null
  readonly text: string
  readonly status?: Status
  /** The one the reader picked: it gets a frame. */
  readonly chosen?: boolean
  readonly detail?: readonly string[]
}

export interface TileLabels {
  readonly description: string
}

/** One tile per place, roughly where it lies; every tile says its name and value. */
export function tileMap(
  tiles: readonly Tile[],
  labels: TileLabels,
  theme: ChartTheme = lightTheme,
): EChartsOption {
  const base = chartBase(theme, labels.description)
  const known = tiles.flatMap((tile) => (tile.value === null ? [] : [tile.value]))
  const span: [number, number] = [Math.min(...known), Math.max(...known)]
  const widths = cellWidths(
    tiles.map((tile) => tile.name),
    tiles.map((tile) => tile.text),
  )
  const hidden = { type: 'category' as const, show: false }
  return {
    ...base,
    tooltip: {
      ...base.tooltip,
      formatter: tooltipLines((at) => {
        const tile = tiles[at]
        return tile ? [tile.name, tileText(tile), ...(tile.detail ?? [])] : []
      }),
    },
    grid: { left: 0, right: 0, top: 0, bottom: 0 },
    xAxis: { ...hidden, data: places(tiles.map((tile) => tile.col)) },
    yAxis: { ...hidden, inverse: true, data: places(tiles.map((tile) => tile.row)) },
    series: [
      {
        type: 'custom',
        data: tiles.map((tile) => ({
          id: tile.key,
          name: tile.name,
          value: [tile.col, tile.row, tile.value],
        })),
        renderItem: (params, api) => {
          const tile = tiles[params.dataIndex]
          return tile ? drawCell(mark(tile, span, theme), api, theme, theme.text * 0.4, widths) : null
        },
      },
    ],
  }
}

const places = (positions: readonly number[]): string[] =>
  Array.from({ length: Math.max(0, ...positions) + 1 }, (_, index) => String(index))

const statusOf = (tile: Tile): Status | undefined => tile.status ?? (tile.value === null ? 'grey' : undefined)

function tileText(tile: Tile): string {
  const status = statusOf(tile)
  return status ? `${statusSymbols[status]} ${tile.text}` : tile.text
}

function mark(tile: Tile, [low, high]: [number, number], theme: ChartTheme): CellMark {
  const place = {
    ...{ column: tile.col, row: tile.row, name: tile.name, text: tile.text },
    framed: tile.chosen ?? false,
  }
  const status = statusOf(tile)
  if (status) {
    const { soft, text } = theme.status[status]
    return { ...place, sign: statusSymbols[status], fill: soft, colour: text, unknown: tile.value === null }
  }
  const share = high > low ? ((tile.value ?? low) - low) / (high - low) : 0.5
  return { ...place, ...sequentialColour(share, theme), unknown: false }
}

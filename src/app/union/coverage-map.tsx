import { type AreaShape, shapeMap } from '../../charts/shape-map'
import type { ChartTheme, Status } from '../../charts/theme'
import { type Tile, tileMap } from '../../charts/tile-map'
import type { Figure } from '../../domain/query'
import { indicatorOf } from '../../metrics/index'
import type { MapSettings } from '../map/map-keeper'
import { placesOf } from '../map/places'
import type { Shapes } from '../map/shapes'
import { useMap } from '../map/use-map'
import type { Standpoint } from '../panels/asks'
import { choosing } from '../panels/crossing'
import { FigurePanel, type PanelModel, type Table } from '../panels/figure-panel'
import { figureTable } from '../panels/figure-rows'
import { useWords, type Words } from '../panels/use-words'
import { withUnknown } from '../panels/words'
import { nameList, silentText } from './scope'
import { type ShownCoverage, useShownCoverage } from './shown-coverage'
import { rateColumn } from './table-columns'
import { rateText } from './unit-bars'

/** Distances below the district's rate, as proportions: up to `near` counts as level with it. A choice of this project. */
const near = 0.005
const far = 0.02
const mapHeight = 224
/** Outlines need more room than tiles. */
const shapesHeight = 420

const asDelivered: MapSettings = { positions: {}, shapes: null }

/** The places of the district as tiles, each against the district's rate; a click shows one of them alone. */
export function CoverageMap({ at }: { readonly at: Standpoint }) {
  const words = useWords()
  const map = useMap()
  const { shown, error } = useShownCoverage(at)
  return (
    <FigurePanel
      id="coverage-map"
      at={at}
      size="twoThirds"
      pending={{ title: words?.t('union.title') ?? '', height: map.shapes ? shapesHeight : mapHeight }}
      indicators={shown ? [shown.id] : []}
      filter={shown?.ask.filter ?? { from: at.period, to: at.period }}
      model={shown && words && mapModel(shown, at, words, map)}
      error={error}
      choosing={choosing('unit_code')}
    />
  )
}

/** What the map says: which places lie far below the district, or how the chosen one lies. */
export function mapModel(
  shown: ShownCoverage,
  at: Standpoint,
  words: Words,
  { positions, shapes }: MapSettings = asDelivered,
): PanelModel {
  const { language, t, format, units } = words
  const indicator = indicatorOf(shown.id)
  const total = shown.total?.value ?? null
  const places = placesOf(units, positions)
  const figures = withUnknown(
    shown.byUnit,
    places.map(({ code }) => code),
  )
  const gaps = new Map(figures.map(({ key, value }) => [key, gapOf(value, total)]))
  const tiles = places.map((place, index): Tile => {
    const figure = figures[index] as Figure
    const gap = gaps.get(place.code) ?? null
    const text = figure.value === null ? t('union.map_silent') : format(figure.value, 'ratio')
    const detail = [rateText(figure, words), t('union.map_gap', { gap: format(gap, 'points') })]
    return {
      ...{ key: place.code, name: place.name, col: place.gridCol - 1, row: place.gridRow - 1 },
      ...{ value: figure.value, text, status: statusOf(gap), chosen: place.code === at.unit },
      ...(gap === null ? {} : { detail }),
    }
  })
  const title = titleOf(shown, figures, at, words)
  const limits = { near: limitText(near, words), far: limitText(far, words) }
  const off = units.length - places.length
  const drawn = tiles.some(({ value }) => value !== null)
  return {
    title,
    subtitle: t('union.map_subtitle', { formula: indicator.formula[language], ...limits }),
    height: shapes ? shapesHeight : mapHeight,
    option: drawn ? (theme) => pictureOf(tiles, shapes, title, theme) : null,
    table: withGaps(
      figureTable(figures, indicator, words.unitName, words, 'unit_code'),
      [...gaps.values()],
      words,
    ),
    ...(off > 0 && places.length > 0 ? { note: t('union.map_off', { n: off }) } : {}),
    ...(places.length === 0 ? { nothing: t('union.map_no_grid') } : {}),
  }
}

/** The tiles, or the outlines of the office's own file with what the tiles say. */
function pictureOf(tiles: readonly Tile[], shapes: Shapes | null, description: string, theme: ChartTheme) {
  if (!shapes) return tileMap(tiles, { description }, theme)
  const areas = shapes.shapes.map(({ code, rings }): AreaShape => {
    const tile = tiles.find(({ key }) => key === code)
    return tile ? { ...tile, rings } : { key: null, name: code ?? '', rings, value: null, text: '' }
  })
  return shapeMap(areas, { description, width: shapes.width, height: shapes.height }, theme)
}

const gapOf = (value: number | null, total: number | null) =>
  value === null || total === null ? null : value - total

function statusOf(gap: number | null): Status {
  if (gap === null) return 'grey'
  return gap < -far ? 'red' : gap < -near ? 'amber' : 'green'
}

/** "2 pp", without a sign. */
const limitText = (limit: number, { format }: Words) => format(limit, 'points').replace('+', '')

function titleOf(shown: ShownCoverage, figures: readonly Figure[], at: Standpoint, words: Words): string {
  const { language, t, format, unitName } = words
  const name = indicatorOf(shown.id).name[language]
  const total = shown.total?.value ?? null
  const known = figures
    .filter(({ value }) => value !== null)
    .toSorted((a, b) => (a.value ?? 0) - (b.value ?? 0))
  const lowest = known[0]
  if (!lowest || total === null) return t('union.no_figures', { name, month: at.period })
  const own = shown.byUnit.find(({ key }) => key === at.unit) ?? null
  if (at.unit !== null) {
    const unit = unitName(at.unit)
    if (own?.value == null) return t('union.unit_silent', { unit, name, month: at.period })
    const gap = format(own.value - total, 'points')
    return t('union.map_unit', { unit, name, rate: format(own.value, 'ratio'), gap })
  }
  const judged = (status: Status) => known.filter(({ value }) => statusOf(gapOf(value, total)) === status)
  const [low, slightly] = [judged('red'), judged('amber').length]
  const parts = {
    ...{ name, rate: format(total, 'ratio'), far: limitText(far, words) },
    ...{ lowest: unitName(lowest.key ?? ''), lowestRate: format(lowest.value, 'ratio') },
    silent: silentText(figures, words),
  }
  if (low.length > 0) {
    const names = nameList(
      low.map(({ key }) => key),
      words,
    )
    const rest = slightly > 0 ? t('union.map_near_too', { n: slightly }) : ''
    return t('union.map_far', { ...parts, names, near: rest })
  }
  return slightly > 0 ? t('union.map_near', { ...parts, n: slightly }) : t('union.map_even', parts)
}

function withGaps(table: Table, gaps: readonly (number | null)[], { t, language }: Words): Table {
  return {
    ...table,
    columns: [...table.columns, rateColumn('gap', t('union.gap'), language)],
    rows: table.rows.map((row, index) => ({ ...row, gap: gaps[index] ?? null })),
  }
}

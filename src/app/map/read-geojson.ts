import type { OrgUnit } from '../units'
import type { Shape, Shapes } from './shapes'

/** Bytes, features and points of a file beyond which a browser would choke on it. */
export const limits = { bytes: 5_000_000, features: 500, points: 200_000 } as const

export type GeoFault = 'too_large' | 'not_geojson' | 'no_areas' | 'too_many' | 'no_match'

export interface ReadGeo {
  readonly shapes: Shapes
  /** Features that match no unit, by what they are called. */
  readonly strangers: readonly string[]
  /** Units of the tile map that no feature stands for. */
  readonly lacking: readonly OrgUnit[]
}

type Point = readonly [number, number]

interface Feature {
  readonly properties: Readonly<Record<string, unknown>>
  readonly rings: readonly (readonly Point[])[]
}

/**
 * Reads outlines from a GeoJSON text (RFC 7946, Polygon and MultiPolygon; coordinates may also be of a plane). The property
 * whose values are codes or names of the most units names the features; all other properties are left behind.
 */
export function readGeoJson(text: string, fileName: string, units: readonly OrgUnit[]): ReadGeo | GeoFault {
  if (text.length > limits.bytes) return 'too_large'
  const features = featuresOf(text)
  if (typeof features === 'string') return features
  const points = features.reduce((sum, { rings }) => sum + rings.reduce((n, ring) => n + ring.length, 0), 0)
  if (features.length > limits.features || points > limits.points) return 'too_many'
  const property = namingProperty(features, units)
  if (property === null) return 'no_match'
  const codes = features.map(({ properties }) => unitOf(properties[property], units)?.code ?? null)
  const { width, height, place } = boxOf(features)
  const shapes = features.map(
    ({ rings }, at): Shape => ({ code: codes[at] ?? null, rings: rings.map(place) }),
  )
  const nameOf = ({ properties }: Feature, at: number) => wordOf(properties[property]) || String(at + 1)
  return {
    shapes: { fileName, property, width, height, shapes },
    strangers: features.flatMap((feature, at) => (codes[at] ? [] : [nameOf(feature, at)])),
    lacking: units.filter(({ code, gridCol }) => gridCol !== null && !codes.includes(code)),
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function featuresOf(text: string): readonly Feature[] | GeoFault {
  let raw: unknown
  try {
    raw = JSON.parse(text)
  } catch {
    return 'not_geojson'
  }
  if (!isRecord(raw) || raw.type !== 'FeatureCollection' || !Array.isArray(raw.features)) return 'not_geojson'
  const features = raw.features.filter(isRecord).flatMap(({ properties, geometry }): Feature[] => {
    const rings = ringsOf(geometry)
    return rings.length > 0 ? [{ properties: isRecord(properties) ? properties : {}, rings }] : []
  })
  return features.length > 0 ? features : 'no_areas'
}

function ringsOf(geometry: unknown): Point[][] {
  if (!isRecord(geometry) || !Array.isArray(geometry.coordinates)) return []
  const { type, coordinates } = geometry
  const polygons: unknown[] = type === 'Polygon' ? [coordinates] : type === 'MultiPolygon' ? coordinates : []
  return polygons.flatMap((polygon) =>
    (Array.isArray(polygon) ? polygon : []).flatMap((ring: unknown) => {
      const points = Array.isArray(ring) ? ring.filter(isPoint).map(([x, y]): Point => [x, y]) : []
      return points.length >= 3 ? [points] : []
    }),
  )
}

const isPoint = (value: unknown): value is Point =>
  Array.isArray(value) && Number.isFinite(value[0]) && Number.isFinite(value[1])

const wordOf = (value: unknown): string =>
  typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : ''

const unitOf = (value: unknown, units: readonly OrgUnit[]): OrgUnit | undefined => {
  const word = wordOf(value)
  return word === '' ? undefined : units.find(({ code, name }) => code === word || name === word)
}

function namingProperty(features: readonly Feature[], units: readonly OrgUnit[]): string | null {
  const names = [...new Set(features.flatMap(({ properties }) => Object.keys(properties)))]
  const counted = names.map((name) => {
    const matched = features.flatMap(({ properties }) => unitOf(properties[name], units)?.code ?? [])
    return { name, count: new Set(matched).size }
  })
  const best = counted.toSorted((a, b) => b.count - a.count)[0]
  return best && best.count > 0 ? best.name : null
}

/** Longest side of the box that outlines are kept in, and the least distance of two points in it. */
const side = 1000
const nearest = 0.7

/** The box of all points, degrees drawn so that a square on the ground is a square; `place` brings a ring into it. */
function boxOf(features: readonly Feature[]) {
  const box = { left: Infinity, right: -Infinity, low: Infinity, high: -Infinity }
  for (const { rings } of features)
    for (const ring of rings)
      for (const [x, y] of ring) {
        box.left = Math.min(box.left, x)
        box.right = Math.max(box.right, x)
        box.low = Math.min(box.low, y)
        box.high = Math.max(box.high, y)
      }
  const degrees = box.left >= -180 && box.right <= 180 && box.low >= -90 && box.high <= 90
  const narrow = degrees ? Math.cos((((box.low + box.high) / 2) * Math.PI) / 180) : 1
  const [wide, tall] = [(box.right - box.left) * narrow, box.high - box.low]
  const scale = side / Math.max(wide, tall, Number.MIN_VALUE)
  const place = (ring: readonly Point[]): number[] =>
    thinned(ring.map(([x, y]): Point => [(x - box.left) * narrow * scale, (box.high - y) * scale]))
  return { width: wide * scale, height: tall * scale, place }
}

/** Without the points that would fall on the one before; a figure of 1,000 px needs no more. */
function thinned(ring: readonly Point[]): number[] {
  const kept: Point[] = []
  for (const point of ring) {
    const last = kept.at(-1)
    if (!last || Math.hypot(point[0] - last[0], point[1] - last[1]) >= nearest) kept.push(point)
  }
  return (kept.length >= 3 ? kept : ring).flatMap(([x, y]) => [tenth(x), tenth(y)])
}

const tenth = (value: number) => Math.round(value * 10) / 10

import { describe, expect, test } from 'vitest'
import { limits, type ReadGeo, readGeoJson } from '../../../src/app/map/read-geojson'
import { readShapes } from '../../../src/app/map/shapes'
import { testUnit } from '../../support/words'

const units = [testUnit('01', '甲街道', [1, 1]), testUnit('02', '乙街道', [2, 1]), testUnit('09', '丁局')]

const square = (x: number, y: number, side = 10) => [
  [x, y],
  [x + side, y],
  [x + side, y + side],
  [x, y + side],
  [x, y],
]
const feature = (properties: unknown, coordinates: unknown, type = 'Polygon') => ({
  ...{ type: 'Feature', properties, geometry: { type, coordinates } },
})
const file = (...features: unknown[]) => JSON.stringify({ type: 'FeatureCollection', features })
const read = (text: string) => readGeoJson(text, 'a.geojson', units)

describe('outlines from a file', () => {
  // Side by side on a plane (beyond 180°): 400 × 200, so the box is 1000 × 500, and y turns downwards.
  const two = file(
    feature({ id: 7, name: ' 甲街道 ', owner: '张三' }, [square(1000, 1000, 200)]),
    feature({ id: 8, name: '丙街道' }, [[square(1200, 1000, 200)]], 'MultiPolygon'),
  )

  test('are matched by the property that names the most units; both sides without counterpart are named', () => {
    const { shapes, strangers, lacking } = read(two) as ReadGeo
    expect([shapes.property, shapes.width, shapes.height]).toEqual(['name', 1000, 500])
    expect(shapes.shapes.map(({ code }) => code)).toEqual(['01', null])
    expect(shapes.shapes[0]?.rings).toEqual([[0, 500, 500, 500, 500, 0, 0, 0, 0, 500]])
    expect(strangers).toEqual(['丙街道'])
    expect(lacking.map(({ name }) => name)).toEqual(['乙街道'])
  })

  test('keep nothing of the file but geometry, units and the property', () => {
    expect(JSON.stringify((read(two) as ReadGeo).shapes)).not.toContain('张三')
  })

  test('match codes, also where the file takes them for text with zeros', () => {
    const { shapes } = read(file(feature({ code: '02' }, [square(0, 0)]))) as ReadGeo
    expect([shapes.property, shapes.shapes[0]?.code]).toEqual(['code', '02'])
  })

  // At 60° north a degree of longitude is half as long: 10° × 10° become 500 × 1000.
  test('a square in degrees is drawn as wide as it is on the ground', () => {
    const { width, height } = (read(file(feature({ code: '01' }, [square(100, 55)]))) as ReadGeo).shapes
    expect([Math.round(width), Math.round(height)]).toEqual([500, 1000])
  })

  test('are read back as they were kept, and refused when they are anything else', () => {
    const { shapes } = read(two) as ReadGeo
    expect(readShapes(JSON.parse(JSON.stringify(shapes)))).toEqual(shapes)
    expect(readShapes({ ...shapes, shapes: [{ code: '01', rings: [['<img>']] }] })).toBeNull()
    expect(readShapes(undefined)).toBeNull()
  })

  test.each([
    ['not_geojson', '{'],
    ['not_geojson', '{"type":"Feature"}'],
    ['no_areas', file(feature({ code: '01' }, [1, 2], 'Point'), null)],
    ['no_areas', file(feature({ code: '01' }, [[['a', 'b'], null, [1]]]))],
    ['no_match', file(feature({ code: 'x' }, [square(0, 0)]))],
    ['no_match', file(feature(null, [square(0, 0)]))],
    ['too_many', file(...Array.from({ length: limits.features + 1 }, () => feature({}, [square(0, 0)])))],
    ['too_large', ' '.repeat(limits.bytes + 1)],
  ])('%s is said of what cannot be drawn', (fault, text) => expect(read(text)).toBe(fault))
})

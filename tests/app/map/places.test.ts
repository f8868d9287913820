import { expect, test } from 'vitest'
import { placesOf, readPositions, withMoved } from '../../../src/app/map/places'
import { testUnit } from '../../support/words'

const units = [testUnit('A', '甲街道', [1, 1]), testUnit('B', '乙街道', [2, 1]), testUnit('D', '丁局')]
const places = placesOf(units, {})

test('a tile stands where it was put, else where the table of units puts it; a unit without a place has none', () => {
  const moved = placesOf(units, { B: [4, 3] })
  expect(moved.map(({ code, gridCol, gridRow }) => [code, gridCol, gridRow])).toEqual([
    ['A', 1, 1],
    ['B', 4, 3],
  ])
})

test('a tile moves to an empty place, changes places with another, and stays on the map', () => {
  expect(withMoved(places, 'A', [1, 2])).toEqual({ A: [1, 2], B: [2, 1] })
  expect(withMoved(places, 'A', [2, 1])).toEqual({ A: [2, 1], B: [1, 1] })
  expect(withMoved(places, 'A', [0, 1])).toEqual({ A: [1, 1], B: [2, 1] })
  expect(withMoved(places, 'A', [21, 1])).toEqual({ A: [1, 1], B: [2, 1] })
  expect(withMoved(places, 'unknown', [3, 3])).toEqual({ A: [1, 1], B: [2, 1] })
})

test('what is no position is refused as a whole', () => {
  expect(readPositions({ A: [1, 20] })).toEqual({ A: [1, 20] })
  for (const raw of [null, [], { A: [0, 1] }, { A: [1, 21] }, { A: [1.5, 1] }, { A: [1] }, { A: '1,1' }])
    expect(readPositions(raw)).toBeNull()
})

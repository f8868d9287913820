import { expect, it } from 'vitest'
import type { ContestRule } from '../../src/domain/contest'
import type { Score, ScoreState } from '../../src/rules/score'
import { cutOf, standingsOf, tieBreakOf } from '../../src/rules/standings'

const score = (
  unit_code: string,
  total: number | null,
  parts: Record<string, number> = {},
  state: ScoreState = 'scored',
): Score => ({
  ...{ unit_code, total, state, lines: [], uncounted: 0 },
  byDimension: new Map(Object.entries(parts)),
})
const ranks = (scores: Score[], tieBreak: string[] = []) =>
  standingsOf(scores, tieBreak).map(({ score: { unit_code }, rank }) => [unit_code, rank])

it('ranks 1, 2, 2, 4', () => {
  expect(ranks([score('A', 5), score('B', 9), score('C', 7), score('D', 7)])).toEqual([
    ['B', 1],
    ['C', 2],
    ['D', 2],
    ['A', 4],
  ])
})

it('compares equal totals by the dimensions of the tie-break, in its order', () => {
  const scores = [score('A', 7, { x: 1, y: 6 }), score('B', 7, { x: 3, y: 4 }), score('C', 7, { x: 3, y: 4 })]
  expect(ranks(scores, ['x', 'y'])).toEqual([
    ['B', 1],
    ['C', 1],
    ['A', 3],
  ])
  expect(ranks(scores, ['y'])).toEqual([
    ['A', 1],
    ['B', 2],
    ['C', 2],
  ])
  expect(standingsOf(scores, ['y']).map(({ tied, parted }) => [tied, parted])).toEqual([
    [false, true],
    [true, true],
    [true, true],
  ])
})

it('does not rank the vetoed, the unknown and the silent, and names them last', () => {
  const scores = [
    score('S', null, {}, 'silent'),
    score('U', null, {}, 'unknown'),
    score('V', 99, {}, 'vetoed'),
    score('Z', 0),
    score('M', -4),
  ]
  expect(ranks(scores)).toEqual([
    ['Z', 1],
    ['M', 2],
    ['V', null],
    ['U', null],
    ['S', null],
  ])
})

it('ranks a class among itself', () => {
  const scores = [score('A', 9), score('B', 7), score('C', 5)]
  const small = scores.filter(({ unit_code }) => unit_code !== 'A')
  expect(ranks(small)).toEqual([
    ['B', 1],
    ['C', 2],
  ])
})

it('draws the line under the last place, and tells who shares it', () => {
  const cut = (totals: number[], places: number) =>
    cutOf(
      standingsOf(
        totals.map((total, at) => score(`U${at}`, total)),
        [],
      ),
      places,
    )
  expect(cut([9, 8, 7], 2)).toEqual({ places: 2, sure: 2, tied: [], total: 8 })
  // Two places for three: one is sure, two compete for the one left.
  expect(cut([9, 8, 8], 2)).toEqual({ places: 2, sure: 1, tied: ['U1', 'U2'], total: 8 })
  expect(cut([8, 8, 8], 2)).toEqual({ places: 2, sure: 0, tied: ['U0', 'U1', 'U2'], total: 8 })
  // A tie that ends on the last place divides nobody.
  expect(cut([9, 8, 8, 7], 3)).toEqual({ places: 3, sure: 3, tied: [], total: 8 })
})

it('draws no line where everyone has a place, ranked or not', () => {
  const standings = standingsOf([score('A', 1), score('B', 1), score('S', null, {}, 'silent')], [])
  expect(cutOf(standings, 2)).toBeNull()
  expect(cutOf(standings, 20)).toBeNull()
  expect(cutOf([], 20)).toBeNull()
})

it('reads the tie-break from the sheet: the lowest order of a dimension counts, without one it is not compared', () => {
  const rule = (dimension: string, tie_order: number | null): ContestRule => ({
    ...{ rule_id: `${dimension}${tie_order}`, dimension, name: '', points_per_unit: 1, cap: null, tie_order },
    ...{ is_deduction: false, needs_evidence: false, is_veto: false },
  })
  const sheet = [rule('x', 3), rule('y', 2), rule('x', 1), rule('z', null)]
  expect(tieBreakOf(sheet)).toEqual(['x', 'y'])
})

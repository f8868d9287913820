import { expect, it } from 'vitest'
import type { ContestEntry, ScoreLine } from '../../src/domain/contest'
import { scoredEntries, scoresOf } from '../../src/rules/score'

const line = (part: Partial<ScoreLine>): ScoreLine => ({
  ...{ unit_code: 'A', rule_id: 'R1', dimension: '组建', points_per_unit: 10, cap: null },
  ...{ is_deduction: false, is_veto: false, quantity: 1, uncounted: 0, ...part },
})
const entry = (part: Partial<ContestEntry>): ContestEntry => ({
  ...{ unit_code: 'A', rule_id: 'R1', from: '2021-01', to: '2021-01', rule_name: '建会' },
  ...{ points_per_unit: 10, cap: null, is_deduction: false, is_veto: false },
  ...{ quantity: 1, evidence_ref: null, state: 'counted' as const, ...part },
})
const totalOf = (...lines: ScoreLine[]) => scoresOf(['A'], lines)[0]?.total

it('adds up what each rule gives, after its cap', () => {
  // min(25, 3 × 10) + 4 × 1.5 = 31
  const lines = [
    line({ quantity: 3, cap: 25 }),
    line({ rule_id: 'R2', dimension: '维权', quantity: 4, points_per_unit: 1.5 }),
  ]
  const [score] = scoresOf(['A'], lines)
  expect(score?.total).toBe(31)
  expect([...(score?.byDimension ?? [])]).toEqual([
    ['组建', 25],
    ['维权', 6],
  ])
})

it('caps a rule over the year, not an entry, and reaches the cap exactly', () => {
  expect(totalOf(line({ quantity: 2.5, cap: 25 }))).toBe(25)
  expect(totalOf(line({ quantity: 2.4, cap: 25 }))).toBe(24)
})

it('a deduction may take a score below zero, and has its own cap', () => {
  const late = line({ rule_id: 'K1', dimension: '规范', quantity: 4, points_per_unit: 5, is_deduction: true })
  // 10 − 20
  expect(totalOf(line({}), late)).toBe(-10)
  // 10 − min(8, 20)
  expect(totalOf(line({}), { ...late, cap: 8 })).toBe(2)
})

it('a veto gives no points and marks the entrant; a veto of zero does not', () => {
  const veto = line({ rule_id: 'V1', points_per_unit: null, is_veto: true })
  const [vetoed] = scoresOf(['A'], [line({}), veto])
  expect([vetoed?.state, vetoed?.total]).toEqual(['vetoed', 10])
  expect(scoresOf(['A'], [line({}), { ...veto, quantity: 0 }])[0]?.state).toBe('scored')
  // A veto whose evidence is missing has no quantity that counts.
  expect(scoresOf(['A'], [line({}), { ...veto, quantity: null, uncounted: 1 }])[0]?.state).toBe('scored')
})

it('leaves out what does not count, and says how much', () => {
  const [score] = scoresOf(['A'], [line({}), line({ rule_id: 'R2', quantity: null, uncounted: 2 })])
  expect([score?.total, score?.uncounted, score?.state]).toEqual([10, 2, 'scored'])
})

it('keeps apart no entry, nothing known, and zero', () => {
  const scores = scoresOf(
    ['A', 'B', 'C'],
    [line({ quantity: 0 }), line({ unit_code: 'B', quantity: null, uncounted: 1 })],
  )
  expect(scores.map(({ state, total }) => [state, total])).toEqual([
    ['scored', 0],
    ['unknown', null],
    ['silent', null],
  ])
})

it('has no dust of binary fractions', () => {
  // 0.1 × 3 = 0.30000000000000004 in binary
  expect(totalOf(line({ quantity: 3, points_per_unit: 0.1 }))).toBe(0.3)
})

it('the points of the entries add up to their line, the earlier ones filling the cap', () => {
  const entries = [
    entry({ quantity: 2, cap: 25 }),
    entry({ quantity: 1, cap: 25, state: 'no_evidence' }),
    entry({ quantity: 1, cap: 25 }),
    entry({ quantity: 1, cap: 25 }),
    entry({ rule_id: 'K1', quantity: 2, points_per_unit: 3, is_deduction: true }),
  ]
  // 20, —, 10 of which 5 fit, 10 of which none fits, −6
  expect(scoredEntries(entries).map(({ asked, points }) => [asked, points])).toEqual([
    [20, 20],
    [null, null],
    [10, 5],
    [10, 0],
    [-6, -6],
  ])
})

it('a negative correction gives back what the cap had left', () => {
  // 30 → 25 fit; 30 − 10 = 20, so 5 are taken back
  const points = scoredEntries([entry({ quantity: 3, cap: 25 }), entry({ quantity: -1, cap: 25 })])
  expect(points.map((each) => each.points)).toEqual([25, -5])
  expect(totalOf(line({ quantity: 2, cap: 25 }))).toBe(20)
})

import { describe, expect, it } from 'vitest'
import type { Figure } from '../../src/domain/query'
import { ruleOf } from '../../src/rules/index'
import type { Finding } from '../../src/rules/rule'
import { findingChanges, type JudgedVersion, withVersions } from '../../src/rules/versions'
import { judged } from '../support/judged'

const header = 'unit_code, period, ownership, legal_units, members'
const coverage = (...lines: string[]) => ({ union_coverage: [header, ...lines] })

judged(
  'CV04',
  [
    coverage(
      ...['A, 2021-01, domestic, 5, 1000', 'B, 2021-01, domestic, 5, 1000', 'C, 2021-01, domestic, 5, 0'],
      ...['D, 2021-01, domestic, 5, 700', 'D, 2021-01, foreign, 5, 300', 'E, 2021-01, domestic, 5, 500'],
      ...['F, 2021-01, domestic, 5, 100', 'G, 2021-01, domestic, 5, 100'],
    ),
    coverage(
      ...['A, 2021-02, domestic, 5, 800', 'B, 2021-02, domestic, 5, 799', 'C, 2021-02, domestic, 5, 0'],
      ...['D, 2021-02, domestic, 5, ', 'D, 2021-02, foreign, 5, 300', 'F, 2021-02, domestic, 5, 200'],
      ...['H, 2021-02, domestic, 5, 10', 'G, 2021-01, domestic, 5, 50', 'G, 2021-02, domestic, 5, 100'],
    ),
  ],
  [
    // January as the second version has it. G: 50 of 100, corrected; nothing else of January is other than before.
    ['tells a correction of the same month', '2021-01', [['unit_code', 'G', 'warn', 50, 80]]],
    // February against January, the last month of the first version. A 800 of 1000 is a fall of exactly 20 %; B 799.
    // C 0 of 0; D lacks a cell, so its 300 are no total; E is silent; F rises; H was not there; G 100 of 100.
    [
      'lets a fall of a fifth pass, and neither zero, silence, unknown cells nor a new unit is a fall',
      '2021-02',
      [['unit_code', 'B', 'warn', 799, 800]],
    ],
    ['finds nothing in a month that neither version has', '2021-03', []],
  ],
)

judged('CV04', coverage('A, 2021-01, domestic, 5, 1000', 'A, 2021-02, domestic, 5, 10'), [
  ['has nothing to compare the first version with', '2021-02', []],
  ['not even in an earlier month', '2021-01', []],
  ['nor in a later one', '2021-03', []],
])

judged(
  'CV04',
  [
    coverage('A, 2021-01, domestic, 5, 1000', 'B, 2021-01, domestic, 5, 1000'),
    coverage('A, 2021-01, domestic, 5, 400'),
    coverage('B, 2021-01, domestic, 5, 500'),
    { disputes: ['unit_code, period, channel, cause, accepted', 'A, 2021-02, arbitration, remuneration, 3'] },
  ],
  [
    // A is compared with the first version, B with the second one; disputes say nothing of members.
    [
      'stays while later imports say nothing of the unit',
      '2021-01',
      [
        ['unit_code', 'A', 'warn', 400, 800],
        ['unit_code', 'B', 'warn', 500, 800],
      ],
    ],
    ['is silent in a month that coverage does not have', '2021-02', []],
    ['and in one before', '2020-12', []],
  ],
)

const figure = (period: string, value: number): Figure => ({
  ...{ key: 'A', period, value, numerator: null, denominator: null, left_out: 0 },
})
const finding = (rule: string, key: string, gap = 1): Finding => ({
  ...{ rule, code: rule, level: 'warn', indicator: 'firms_open', by: 'unit_code', key },
  ...{ period: '2021-10', value: gap, limit: 0, gap },
})
const version = (number: number, findings: Finding[], members?: number): JudgedVersion => ({
  ...{ version: number, at: `2021-11-0${number}T09:00:00.000Z`, asOf: '2021-10', findings },
  kept:
    members === undefined ? [] : [{ rule: 'CV04', by: 'unit_code', figures: [figure('2021-10', members)] }],
})
const rules = [ruleOf('CV01'), ruleOf('CV04')]

describe('what versions have found', () => {
  const [a, b, c] = ['A', 'B', 'C'].map((key) => finding('CV01', key)) as [Finding, Finding, Finding]
  const versions = [version(1, [a, c], 100), version(2, [a], 40), version(5, [a, b, c], 40)]
  const told = (known: readonly JudgedVersion[], complete = true, month: '2021-10' | '2021-09' = '2021-10') =>
    withVersions(known.at(-1)?.findings ?? [], rules, { versions: known, complete }, month).map((each) => [
      each.rule,
      each.key,
      each.version && [each.version.number, each.version.orEarlier],
    ])

  it('is dated by the first version after the last break', () => {
    // A always; B in the last; C was gone in between; members 100 → 40 since version 2.
    expect(told(versions)).toEqual([
      ['CV01', 'A', [1, false]],
      ['CV01', 'B', [5, false]],
      ['CV01', 'C', [5, false]],
      ['CV04', 'A', [2, false]],
    ])
  })

  it('may be older where the versions before are not known', () => {
    expect(told(versions.slice(1), false)).toEqual([
      ['CV01', 'A', [2, true]],
      ['CV01', 'B', [5, false]],
      ['CV01', 'C', [5, false]],
    ])
  })

  it('is not dated as of a month that the versions were not judged by', () => {
    expect(told(versions, true, '2021-09').map(([, , first]) => first)).toEqual([
      undefined,
      undefined,
      undefined,
    ])
  })

  it('is told as new or gone, whatever the values are', () => {
    const keys = (list: readonly Finding[]) => list.map(({ rule, key }) => `${rule} ${key}`)
    const { fresh, gone } = findingChanges(rules, [
      version(1, [a, c], 100),
      version(2, [finding('CV01', 'A', 9)], 40),
    ])
    expect([keys(fresh), keys(gone)]).toEqual([['CV04 A'], ['CV01 C']])
    expect(findingChanges(rules, [])).toEqual({ fresh: [], gone: [] })
  })

  it('leaves out what is switched off', () => {
    const off = rules.map((rule) => ({ ...rule, off: true }))
    expect(withVersions([], off, { versions, complete: true }, '2021-10')).toEqual([])
  })
})

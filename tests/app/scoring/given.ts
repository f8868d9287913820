import type { Contest } from '../../../src/app/scoring/contest'
import { type Shown, shownOf } from '../../../src/app/scoring/shown'
import type { ContestEntry, ContestRule, Entrant } from '../../../src/domain/contest'
import { scoresOf } from '../../../src/rules/score'
import { cutOf, standingsOf, tieBreakOf } from '../../../src/rules/standings'

export { en, inA, october, zh } from '../union/given'

const rule = (part: Partial<ContestRule>): ContestRule => ({
  ...{ rule_id: 'R1', dimension: '组建', name: '建会', points_per_unit: 10, cap: 25, tie_order: 1 },
  ...{ is_deduction: false, needs_evidence: true, is_veto: false, ...part },
})

export const rules: readonly ContestRule[] = [
  rule({}),
  rule({
    rule_id: 'R2',
    dimension: '维权',
    name: '调解',
    points_per_unit: 1.5,
    cap: 12,
    needs_evidence: false,
  }),
  rule({
    rule_id: 'K1',
    dimension: '规范',
    name: '迟报',
    points_per_unit: 2,
    cap: null,
    is_deduction: true,
    tie_order: null,
  }),
  rule({
    rule_id: 'V1',
    dimension: '规范',
    name: '否决',
    points_per_unit: null,
    cap: null,
    is_veto: true,
    tie_order: null,
  }),
]

export const entrants: readonly Entrant[] = [
  { unit_code: 'A', unit_name: '甲街道', size_class: '大' },
  { unit_code: 'B', unit_name: '乙街道', size_class: '大' },
  { unit_code: 'C', unit_name: '丙街道', size_class: '小' },
  { unit_code: 'D', unit_name: '丁局', size_class: null },
]

/** An entry as `unit rule month quantity`, with evidence unless told otherwise. */
export function entry(text: string, state: ContestEntry['state'] = 'counted'): ContestEntry {
  const [unit_code = '', rule_id = '', month = '', quantity = ''] = text.split(' ')
  const found = rules.find((each) => each.rule_id === rule_id)
  return {
    ...{ unit_code, rule_id, from: month, to: month, rule_name: found?.name ?? null },
    ...{ points_per_unit: found?.points_per_unit ?? null, cap: found?.cap ?? null },
    ...{ is_deduction: found?.is_deduction ?? null, is_veto: found?.is_veto ?? null },
    ...{ quantity: quantity === '?' ? null : Number(quantity), state },
    evidence_ref: state === 'no_evidence' ? null : '件',
  }
}

/** A contest made of entries; lines are their sums, as the warehouse gives them. */
export function contestOf(entries: readonly ContestEntry[], places = 20, sheet = rules): Contest {
  const keys = [...new Set(entries.map(({ unit_code, rule_id }) => `${unit_code} ${rule_id}`))]
  const lines = keys.map((key) => {
    const own = entries.filter(({ unit_code, rule_id }) => `${unit_code} ${rule_id}` === key)
    const counted = own.filter(({ state }) => state === 'counted').flatMap(({ quantity }) => quantity ?? [])
    const [first = entry(key)] = own
    return {
      ...first,
      dimension: sheet.find(({ rule_id }) => rule_id === first.rule_id)?.dimension ?? null,
      quantity: counted.length > 0 ? counted.reduce((sum, each) => sum + each, 0) : null,
      uncounted: own.filter(({ state }) => state !== 'counted').length,
    }
  })
  const tieBreak = tieBreakOf(sheet)
  const codes = entrants.map(({ unit_code }) => unit_code)
  const standings = standingsOf(scoresOf(codes, lines), tieBreak)
  return { rules: sheet, entrants, entries, standings, tieBreak, places, cut: cutOf(standings, places) }
}

export const shown = (contest: Contest, unit: string | null = null, sizeClass: string | null = null): Shown =>
  shownOf(contest, sizeClass, unit)

/** A 20 + 6 = 26, B 10 + 3 − 4 = 9, C 6; D has no entry. */
export const typical: readonly ContestEntry[] = [
  entry('A R1 2021-02 2'),
  entry('A R2 2021-03 4'),
  entry('B R1 2021-02 1'),
  entry('B R2 2021-04 2'),
  entry('B K1 2021-05 2'),
  entry('C R2 2021-05 4'),
]

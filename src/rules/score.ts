import type { ContestEntry, ScoreLine } from '../domain/contest'

/** A line with what it gives: `points` after the cap, negative for a deduction; null when nothing of it counts. */
export interface ScoredLine extends ScoreLine {
  readonly points: number | null
}

/** `scored`, `vetoed`: entries count · `unknown`: entries, but none that counts for anything known · `silent`: no entry. */
export type ScoreState = 'scored' | 'vetoed' | 'unknown' | 'silent'

export interface Score {
  readonly unit_code: string
  readonly state: ScoreState
  /** Null where nothing is known: no entry is not zero. A deduction may take it below zero. */
  readonly total: number | null
  readonly byDimension: ReadonlyMap<string, number>
  readonly lines: readonly ScoredLine[]
  readonly uncounted: number
}

/** Takes the dust of binary fractions off, so that equal scores are equal. */
const tidy = (value: number): number => Number(value.toFixed(6))

type Rule = Pick<ScoreLine, 'points_per_unit' | 'cap' | 'is_deduction' | 'is_veto'>

/** min(cap, quantity × points each), negative for a deduction; a veto gives and takes no points. */
function pointsOf(quantity: number | null, rule: Rule): number | null {
  if (quantity === null) return null
  if (rule.is_veto) return 0
  if (rule.points_per_unit === null) return null
  const earned = quantity * rule.points_per_unit
  const capped = rule.cap === null ? earned : Math.min(rule.cap, earned)
  return tidy(rule.is_deduction ? -capped : capped)
}

function stateOf(lines: readonly ScoredLine[]): ScoreState {
  if (lines.length === 0) return 'silent'
  if (lines.some(({ is_veto, quantity }) => is_veto && (quantity ?? 0) > 0)) return 'vetoed'
  return lines.some(({ points }) => points !== null) ? 'scored' : 'unknown'
}

function byDimension(lines: readonly ScoredLine[]): Map<string, number> {
  const sums = new Map<string, number>()
  for (const { dimension, points, is_veto } of lines) {
    if (dimension === null || points === null || is_veto) continue
    sums.set(dimension, tidy((sums.get(dimension) ?? 0) + points))
  }
  return sums
}

/**
 * Scores of entrants from their lines: Σ min(cap, quantity × points each) − deductions, a cap holding per rule and year.
 * An entrant without lines has no score.
 */
export function scoresOf(codes: readonly string[], lines: readonly ScoreLine[]): Score[] {
  const byUnit = new Map<string, ScoredLine[]>()
  for (const line of lines) {
    const all = byUnit.get(line.unit_code) ?? []
    all.push({ ...line, points: pointsOf(line.quantity, line) })
    byUnit.set(line.unit_code, all)
  }
  return codes.map((unit_code) => {
    const own = byUnit.get(unit_code) ?? []
    const known = own.flatMap(({ points }) => points ?? [])
    return {
      unit_code,
      state: stateOf(own),
      total: known.length > 0 ? tidy(known.reduce((sum, points) => sum + points, 0)) : null,
      byDimension: byDimension(own),
      lines: own,
      uncounted: own.reduce((sum, { uncounted }) => sum + uncounted, 0),
    }
  })
}

/** An entry with what it asks for and what the cap leaves of it. */
export interface ScoredEntry extends ContestEntry {
  /** quantity × points each, before the cap; null when the entry does not count. */
  readonly asked: number | null
  readonly points: number | null
}

/**
 * What each entry of one entrant gives, in the order given: under a cap the earlier entries fill it, so that the points
 * of a rule's entries add up to those of its line.
 */
export function scoredEntries(entries: readonly ContestEntry[]): ScoredEntry[] {
  const sums = new Map<string, number>()
  return entries.map((entry) => {
    if (entry.state !== 'counted' || entry.quantity === null) return { ...entry, asked: null, points: null }
    const before = sums.get(entry.rule_id)
    const quantity = (before ?? 0) + entry.quantity
    sums.set(entry.rule_id, quantity)
    const [asked, so_far, now] = [
      pointsOf(entry.quantity, { ...entry, cap: null }),
      before === undefined ? 0 : pointsOf(before, entry),
      pointsOf(quantity, entry),
    ]
    return { ...entry, asked, points: now === null ? null : tidy(now - (so_far ?? 0)) }
  })
}

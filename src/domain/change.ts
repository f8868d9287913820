import type { Unit } from './units'

/** A change against an earlier value of the same indicator (同比, 环比); in percentage points for proportions. */
export interface Change {
  readonly value: number | null
  readonly unit: Unit
}

/**
 * Change from `before` to `now`. Proportions differ in points; amounts and counts relatively. Unknown when either is
 * unknown; not applicable (null) when the base of a relative change is zero or negative.
 */
export function changeOf(now: number | null, before: number | null, unit: Unit): Change {
  const points = unit === 'ratio' || unit === 'points'
  const result = points ? 'points' : 'ratio'
  if (now === null || before === null) return { value: null, unit: result }
  if (points) return { value: now - before, unit: result }
  return { value: before > 0 ? (now - before) / before : null, unit: result }
}

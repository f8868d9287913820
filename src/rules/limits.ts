import type { Condition, Level, Limits, Rule } from './rule'

type Judged = Exclude<Level, 'unknown'>

/** Where a limit stands in a rule's condition. Kept in settings and files, so a place is never renamed. */
export type Place = Judged | `below.${Judged}` | `above.${Judged}` | 'sigmas' | 'change' | 'share'
export type LimitValues = Readonly<Partial<Record<Place, number>>>

/** Why limits cannot be taken. */
export type LimitFault = 'not_a_number' | 'order' | 'overlap'

const severity: readonly Judged[] = ['fail', 'warn', 'notice']

/** Places of the levels in one part of a condition; those of its only limits have no prefix. */
const placeOf = (part: string, level: Judged) => (part === 'limits' ? level : `${part}.${level}`) as Place

const isLimits = (part: unknown): part is Limits => typeof part === 'object' && part !== null

/** The limits of a rule by their places, the worst level first; none where the rule only compares. */
export function limitsOf({ when }: Rule): LimitValues {
  const placed = Object.entries(when).flatMap(([name, part]: [string, unknown]) => {
    if (typeof part === 'number') return [[name, part]]
    if (!isLimits(part)) return []
    return severity.flatMap((level) =>
      part[level] === undefined ? [] : [[placeOf(name, level), part[level]]],
    )
  })
  return Object.fromEntries(placed)
}

/** The rule with these values at its places; a place that the rule does not have is left alone. */
export function withLimits(rule: Rule, values: LimitValues): Rule {
  const parts = Object.entries(rule.when).map(([name, part]: [string, unknown]) => {
    if (typeof part === 'number') return [name, values[name as Place] ?? part]
    if (!isLimits(part)) return [name, part]
    const levels = Object.entries(part) as [Judged, number][]
    return [
      name,
      Object.fromEntries(levels.map(([level, value]) => [level, values[placeOf(name, level)] ?? value])),
    ]
  })
  return { ...rule, when: Object.fromEntries(parts) as Condition }
}

/** From the worst level to the mildest the limits must come nearer to what is sound. */
function inOrder(limits: Limits, worstIsHighest: boolean): boolean {
  const given = severity.flatMap((level) => limits[level] ?? [])
  return given.every((value, index) => {
    const milder = given[index + 1]
    return milder === undefined || (worstIsHighest ? value > milder : value < milder)
  })
}

/** What is wrong with the limits of a rule as a whole; null when they can be judged by. */
export function limitFault(rule: Rule): LimitFault | null {
  const { when } = rule
  if (!Object.values(limitsOf(rule)).every(Number.isFinite)) return 'not_a_number'
  switch (when.op) {
    case 'above':
    case 'at_least':
      return inOrder(when.limits, true) ? null : 'order'
    case 'below':
      return inOrder(when.limits, false) ? null : 'order'
    case 'outside': {
      if (!inOrder(when.below, false) || !inOrder(when.above, true)) return 'order'
      const apart = Math.max(...Object.values(when.below)) < Math.min(...Object.values(when.above))
      return apart ? null : 'overlap'
    }
    case 'above_control_limit':
      return when.sigmas > 0 ? null : 'order'
    case 'fell_since_version':
      return when.share > 0 && when.share < 1 ? null : 'order'
    default:
      return null
  }
}

import type { Figure } from '../domain/query'
import type { Dimension } from '../domain/view'
import { type Finding, type Level, type Limits, levels, type Rule } from './rule'

/** Rows for one rule and grouping, as asked by asksOf. */
export interface Evidence {
  readonly now: readonly Figure[]
  readonly before: readonly Figure[]
}

interface Verdict {
  readonly level: Level
  readonly limit: number | null
}

/** The worst level whose limit the value passes. */
function worst(limits: Limits, passes: (limit: number) => boolean): Verdict | null {
  for (const level of levels) {
    const limit = level === 'unknown' ? undefined : limits[level]
    if (limit !== undefined && passes(limit)) return { level, limit }
  }
  return null
}

const sum = (values: readonly (number | null)[]) =>
  values.reduce<number>((total, value) => total + (value ?? 0), 0)

/** Fewer known months than this are no baseline [D]. */
export const baselineMonths = 6

const knownOf = (before: readonly Figure[]) =>
  before.filter((each) => each.numerator !== null && each.denominator !== null)

/** Why the months before give no control limit: too few are known, or none had a case, so that any one would alarm. */
export function noBaseline(before: readonly Figure[]): 'short' | 'zero' | null {
  const known = knownOf(before)
  if (known.length < baselineMonths) return 'short'
  return sum(known.map((each) => each.numerator)) > 0 ? null : 'zero'
}

/**
 * Upper limit of a u-chart: the mean rate of the months before, plus sigmas of its Poisson spread at this month's size.
 * Null without a baseline or without a size.
 */
export function upperControlLimit(
  before: readonly Figure[],
  now: Figure,
  sigmas: number,
  per: number,
): number | null {
  const known = knownOf(before)
  const size = sum(known.map((each) => each.denominator))
  if (noBaseline(before) !== null || size <= 0 || !now.denominator) return null
  const mean = sum(known.map((each) => each.numerator)) / size
  return (mean + sigmas * Math.sqrt(mean / now.denominator)) * per
}

function against(
  base: number | null | undefined,
  level: Level,
  passes: (base: number) => boolean,
): Verdict | null {
  return base !== null && base !== undefined && passes(base) ? { level, limit: base } : null
}

/** Last year's value and so much of it. */
const cut = (base: number | null | undefined, change = 0) => (base == null ? null : base * (1 + change))

/** A total that lacks rows is no total, and a fall that they may explain is none. */
const fallLimit = (base: Figure | undefined, now: Figure, share: number) =>
  base && base.left_out === 0 && now.left_out === 0 ? cut(base.value, -share) : null

/** A rise from a base of zero has no rate, so the amount decides where it is known. */
function rises({ numerator, value }: Figure, level: Level): Verdict | null {
  return (numerator ?? value ?? 0) > 0 ? { level, limit: 0 } : null
}

/** A rate over a base of zero has no value; an amount on it is beyond any limit. */
function aboveNothing({ numerator, denominator }: Figure, limits: Limits): Verdict | null {
  return denominator === 0 && (numerator ?? 0) > 0 ? worst(limits, () => true) : null
}

/** A rate that is exactly its limit may miss it by the last binary digit of a division. */
const hair = (limit: number) => 1e-9 * Math.max(1, Math.abs(limit))
const isAbove = (value: number, limit: number) => value > limit + hair(limit)
const isBelow = (value: number, limit: number) => value < limit - hair(limit)

function judge(rule: Rule, now: Figure, before: readonly Figure[]): Verdict | null {
  const { when } = rule
  const { value } = now
  if (when.op === 'rises') return rises(now, when.level)
  if (value === null) return when.op === 'above' ? aboveNothing(now, when.limits) : null
  switch (when.op) {
    case 'above':
      return worst(when.limits, (limit) => isAbove(value, limit))
    case 'at_least':
      return worst(when.limits, (limit) => !isBelow(value, limit))
    case 'below':
      return worst(when.limits, (limit) => isBelow(value, limit))
    case 'outside':
      return (
        worst(when.below, (limit) => isBelow(value, limit)) ??
        worst(when.above, (limit) => isAbove(value, limit))
      )
    case 'above_last_year':
      return against(cut(before[0]?.value, when.change), when.level, (base) => isAbove(value, base))
    case 'below_last_year':
    case 'below_previous':
      return against(before[0]?.value, when.level, (base) => isBelow(value, base))
    case 'above_control_limit':
      return against(upperControlLimit(before, now, when.sigmas, 1000), when.level, (limit) =>
        isAbove(value, limit),
      )
    case 'fell_since_version':
      return against(fallLimit(before[0], now, when.share), when.level, (base) => isBelow(value, base))
    case 'silent':
      return null
  }
}

/** Figures of each key, in their order. */
export function byKey(figures: readonly Figure[]): ReadonlyMap<string | null, readonly Figure[]> {
  const found = new Map<string | null, Figure[]>()
  for (const figure of figures) {
    const own = found.get(figure.key)
    if (own) own.push(figure)
    else found.set(figure.key, [figure])
  }
  return found
}

/** Keys that are expected and have no value: those in the rows themselves, or those from whom a report was due. */
function silentKeys({ now, before }: Evidence, reports: string | undefined): Figure[] {
  const quiet = now.filter(({ value }) => value === null)
  if (!reports) return quiet.filter(({ key }) => key !== null)
  const heard = new Set(now.filter(({ value }) => value !== null).map(({ key }) => key))
  const empty = new Set(quiet.map(({ key }) => key))
  // A report on a quarter tells of its first months too, though its figures stand in the last one.
  return before.filter(({ key, value }) => key !== null && !heard.has(key) && (value === 0 || empty.has(key)))
}

/** Findings of one rule and grouping; nothing for what is sound or switched off. `asOf` dates those that are missing. */
export function evaluate(rule: Rule, by: Dimension | 'all', evidence: Evidence, asOf: string): Finding[] {
  const finding = (figure: Figure, verdict: Verdict, value: number | null): Finding => ({
    rule: rule.id,
    code: rule.code,
    level: verdict.level,
    indicator: rule.indicator,
    by,
    key: figure.key,
    period: value === null ? asOf : figure.period,
    value,
    limit: verdict.limit,
    gap: value === null || verdict.limit === null ? null : Math.abs(value - verdict.limit),
    ...(value === null && figure.denominator === 0 && figure.numerator && rule.when.op !== 'silent'
      ? { amount: figure.numerator }
      : {}),
  })
  if (rule.off) return []
  if (rule.when.op === 'silent') {
    return silentKeys(evidence, rule.when.reports).map((figure) =>
      finding(figure, { level: 'unknown', limit: null }, null),
    )
  }
  const before = byKey(evidence.before)
  return evidence.now.flatMap((figure) => {
    const verdict = judge(rule, figure, before.get(figure.key) ?? [])
    return verdict ? [finding(figure, verdict, figure.value)] : []
  })
}

/** Worst first; within a level the order of the rules, then the widest gap. */
export function bySeverity(order: readonly string[]): (a: Finding, b: Finding) => number {
  const rank = new Map(order.map((id, index) => [id, index]))
  return (a, b) =>
    levels.indexOf(a.level) - levels.indexOf(b.level) ||
    (rank.get(a.rule) ?? 0) - (rank.get(b.rule) ?? 0) ||
    (b.gap ?? 0) - (a.gap ?? 0)
}

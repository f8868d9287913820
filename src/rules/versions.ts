import type { Month } from '../domain/period'
import type { Figure } from '../domain/query'
import type { Sitting } from '../domain/sitting'
import type { Dimension } from '../domain/view'
import type { Indicator } from '../metrics/indicator'
import type { Ask } from './asks'
import { bySeverity, evaluate } from './evaluate'
import type { Finding, FirstVersion, Rule } from './rule'
import type { Subject } from './settings'

/** Figures that a rule compares with those of other versions: every month of them. */
export interface KeptFigures {
  readonly rule: string
  readonly by: Dimension | 'all'
  readonly figures: readonly Figure[]
}

/** What one version gives under the rules as set: a function of its log entries, the program and these rules. */
export interface JudgedVersion extends Sitting {
  /** Last month with facts; null without any. */
  readonly asOf: Month | null
  /** As of that month, of the rules that look at one version only. */
  readonly findings: readonly Finding[]
  readonly kept: readonly KeptFigures[]
}

/** True for a rule that needs another version of the data. */
export const comparesVersions = ({ when }: Rule): boolean => when.op === 'fell_since_version'

/** The question whose figures a version keeps for such a rule. */
export const keptAskOf = (
  rule: Rule,
  by: Dimension | 'all',
  { id }: Indicator,
  from: Month,
  to: Month,
): Ask => ({
  indicator: id,
  grouping: { by, bucket: 'month' },
  filter: { from, to, ...(rule.where ? { where: rule.where } : {}) },
})

const figuresOf = ({ kept }: JudgedVersion, rule: Rule, by: Dimension | 'all') =>
  kept.find((each) => each.rule === rule.id && each.by === by)?.figures ?? []

const seriesOf = (figures: readonly Figure[], key: string | null) =>
  figures.filter((figure) => figure.key === key)

const lastMonthOf = (figures: readonly Figure[]) =>
  figures.reduce<string>((last, { period }) => (period > last ? period : last), '')

const isSame = (a: readonly Figure[], b: readonly Figure[]) => JSON.stringify(a) === JSON.stringify(b)

/**
 * Of each key, the figure to compare with: of the last version in which the key's figures were others, for the month
 * asked or that version's last one. An import that says nothing of a unit leaves its comparison as it was.
 */
function earlierFigures(versions: readonly (readonly Figure[])[], month: Month): Figure[] {
  const now = versions.at(-1) ?? []
  const keys = [...new Set(now.map(({ key }) => key))].filter((key) => key !== null)
  return keys.flatMap((key) => {
    const series = seriesOf(now, key)
    const before = versions.findLast((figures) => !isSame(seriesOf(figures, key), series)) ?? []
    const last = lastMonthOf(before)
    const at = last < month ? last : month
    return seriesOf(before, key).filter(({ period }) => period === at)
  })
}

/** Findings as of a month of the rules that compare the last of these versions with those before it. */
export function compareVersions(
  rules: readonly Rule[],
  versions: readonly JudgedVersion[],
  month: Month,
): Finding[] {
  const current = versions.at(-1)
  if (!current) return []
  return rules.filter(comparesVersions).flatMap((rule) =>
    rule.by.flatMap((by) => {
      const now = figuresOf(current, rule, by).filter(({ period }) => period === month)
      const earlier = earlierFigures(
        versions.map((version) => figuresOf(version, rule, by)),
        month,
      )
      return evaluate(rule, by, { now, before: earlier }, month)
    }),
  )
}

/** Everything that is found in the last of these versions, as of its own last month. */
export function findingsOf(rules: readonly Rule[], versions: readonly JudgedVersion[]): Finding[] {
  const current = versions.at(-1)
  if (!current?.asOf) return []
  return [...current.findings, ...compareVersions(rules, versions, current.asOf)]
}

const subjectOf = ({ rule, by, key }: Subject) => JSON.stringify([rule, by, key])

/** What was found newly, and what no longer is. */
export interface FindingChanges {
  readonly fresh: readonly Finding[]
  readonly gone: readonly Finding[]
}

/** Findings of the last version against those of the one before, each as of its own last month. */
export function findingChanges(rules: readonly Rule[], versions: readonly JudgedVersion[]): FindingChanges {
  const now = findingsOf(rules, versions)
  const before = findingsOf(rules, versions.slice(0, -1))
  const missing = (from: readonly Finding[], other: readonly Finding[]) => {
    const known = new Set(other.map(subjectOf))
    return from.filter((finding) => !known.has(subjectOf(finding)))
  }
  return { fresh: missing(now, before), gone: missing(before, now) }
}

/** For each subject found in the last version, the version from which it has been found without a break. */
function firstVersions(rules: readonly Rule[], { versions, complete }: KnownVersions) {
  const first = new Map<string, FirstVersion>()
  let held = new Set(findingsOf(rules, versions).map(subjectOf))
  for (const [index, { version, at }] of [...versions.entries()].toReversed()) {
    const found = findingsOf(rules, versions.slice(0, index + 1)).map(subjectOf)
    held = new Set(found.filter((subject) => held.has(subject)))
    for (const subject of held) {
      first.set(subject, { number: version, at, orEarlier: index === 0 && !complete })
    }
  }
  return first
}

/** Consecutive versions, the last one the current; `complete` when the first of them is the first there is. */
export interface KnownVersions {
  readonly versions: readonly JudgedVersion[]
  readonly complete: boolean
}

/**
 * The findings as of a month of the current version, worst first: those given, of the rules that look at it alone, with
 * those that come from comparing it. In its own last month each says from which version on it has been found; other
 * months were not judged in the versions before.
 */
export function withVersions(
  findings: readonly Finding[],
  rules: readonly Rule[],
  known: KnownVersions,
  month: Month,
): Finding[] {
  const all = [...findings, ...compareVersions(rules, known.versions, month)]
  const first = known.versions.at(-1)?.asOf === month ? firstVersions(rules, known) : null
  return all
    .map((finding) => {
      const version = first?.get(subjectOf(finding))
      return version ? { ...finding, version } : finding
    })
    .sort(bySeverity(rules.map(({ id }) => id)))
}

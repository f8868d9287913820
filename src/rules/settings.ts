import type { Month } from '../domain/period'
import { defaultLeastShown } from '../domain/suppression'
import type { Dimension } from '../domain/view'
import { type LimitValues, limitsOf, type Place } from './limits'
import type { Finding, Rule } from './rule'

/** What an office has decided otherwise for one rule; only what differs from the record. */
export interface RuleChange {
  readonly limits?: LimitValues
  readonly on?: boolean
  /** Who decided, and why. */
  readonly who?: string
  readonly note?: string
  /** ISO 8601, UTC. */
  readonly at: string
}

/** A finding that somebody answers for until a month; it is still shown. */
export interface RuleException {
  readonly rule: string
  readonly by: Dimension | 'all'
  readonly key: string | null
  readonly who: string
  readonly reason: string
  /** Last month in which it holds. */
  readonly until: Month
  /** ISO 8601, UTC. */
  readonly at: string
}

export interface RuleSettings {
  /** By rule id. */
  readonly changes: Readonly<Record<string, RuleChange>>
  readonly exceptions: readonly RuleException[]
  /** Counts of cases below it are hidden; absent where the default holds. */
  readonly leastShown?: number
}

export const noSettings: RuleSettings = { changes: {}, exceptions: [] }

/** The least count of cases that is shown. */
export const leastShownOf = ({ leastShown = defaultLeastShown }: RuleSettings): number => leastShown

/** The settings with another least count; the default is not kept, so that it follows the program. */
export function withLeastShown(settings: RuleSettings, leastShown: number): RuleSettings {
  const { leastShown: _, ...others } = settings
  return leastShown === defaultLeastShown ? others : { ...others, leastShown }
}

/** Whose finding: the rule and the member that it speaks of. */
export type Subject = Pick<Finding, 'rule' | 'by' | 'key'>

const isSame = (a: Subject, b: Subject) => a.rule === b.rule && a.by === b.by && a.key === b.key

/** The settings with what was decided for a rule; what equals its record is not kept, so that it follows the record. */
export function withChange(settings: RuleSettings, rule: Rule, change: RuleChange): RuleSettings {
  const defaults = limitsOf(rule)
  const places = Object.keys(defaults) as Place[]
  const limits = Object.fromEntries(
    places.flatMap((place) => {
      const value = change.limits?.[place]
      return value === undefined || value === defaults[place] ? [] : [[place, value]]
    }),
  )
  const on = change.on === undefined || change.on === !rule.off ? {} : { on: change.on }
  if (Object.keys(limits).length === 0 && on.on === undefined) return withoutChange(settings, rule.id)
  const { who, note, at } = change
  const kept: RuleChange = {
    ...(Object.keys(limits).length > 0 ? { limits } : {}),
    ...on,
    ...(who ? { who } : {}),
    ...(note ? { note } : {}),
    at,
  }
  return { ...settings, changes: { ...settings.changes, [rule.id]: kept } }
}

/** The settings with a rule as its record has it. */
export function withoutChange(settings: RuleSettings, rule: string): RuleSettings {
  const { [rule]: _, ...changes } = settings.changes
  return { ...settings, changes }
}

/** The settings with all rules as their records have them; exceptions stay. */
export const withoutChanges = (settings: RuleSettings): RuleSettings => ({ ...settings, changes: {} })

/** The settings with an exception, in place of an earlier one for the same finding. */
export const withException = (settings: RuleSettings, exception: RuleException): RuleSettings => ({
  ...settings,
  exceptions: [...settings.exceptions.filter((each) => !isSame(each, exception)), exception],
})

export const withoutException = (settings: RuleSettings, subject: Subject): RuleSettings => ({
  ...settings,
  exceptions: settings.exceptions.filter((each) => !isSame(each, subject)),
})

/** What was decided about a finding; null when nothing was. */
export const exceptionOf = (settings: RuleSettings, subject: Subject): RuleException | null =>
  settings.exceptions.find((each) => isSame(each, subject)) ?? null

/** True after the last month in which the exception holds. */
export const isExpired = ({ until }: RuleException, month: Month): boolean => month > until

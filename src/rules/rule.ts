import type { Month } from '../domain/period'
import type { Filter } from '../domain/query'
import type { Hidden } from '../domain/suppression'
import type { Text } from '../domain/text'
import type { Dimension } from '../domain/view'
import type { Grade } from '../metrics/indicator'

/** From worst to mildest; `unknown`: nobody reported, so it is neither good nor bad. */
export const levels = ['fail', 'warn', 'notice', 'unknown'] as const
export type Level = (typeof levels)[number]
export type Limits = Readonly<Partial<Record<Exclude<Level, 'unknown'>, number>>>

/** A closed set of comparisons; a new kind is a new `op` here and one case in evaluate. */
export type Condition =
  | { readonly op: 'above'; readonly limits: Limits }
  | { readonly op: 'at_least'; readonly limits: Limits }
  | { readonly op: 'below'; readonly limits: Limits }
  | { readonly op: 'outside'; readonly below: Limits; readonly above: Limits }
  /** For an indicator that is itself a change: anything above zero. */
  | { readonly op: 'rises'; readonly level: Level }
  /** `change`: last year's value and so much of it, as −0.05 for a cut of 5 %; nothing when absent. */
  | { readonly op: 'above_last_year'; readonly change?: number; readonly level: Level }
  | { readonly op: 'below_last_year'; readonly level: Level }
  | { readonly op: 'below_previous'; readonly level: Level }
  | { readonly op: 'above_control_limit'; readonly sigmas: number; readonly level: Level }
  /** Of what an earlier version of the data gave, so much less: 0.2 for a fall of more than 20 %. */
  | { readonly op: 'fell_since_version'; readonly share: number; readonly level: Level }
  /** `reports`: the dataset whose due reports tell who is expected; without it the view has a row for each of them. */
  | { readonly op: 'silent'; readonly reports?: string }

export interface Rule {
  readonly id: string
  /** Number in domain.md §9; several records may belong to one. */
  readonly code: string
  /** Without its limits, for these can be changed. */
  readonly name: Text
  readonly indicator: string
  readonly by: readonly (Dimension | 'all')[]
  readonly where?: Filter['where']
  /** Which stretch is judged; the indicator's own reading when absent. */
  readonly basis?: 'month' | 'year_to_date' | 'last_full_year'
  readonly when: Condition
  readonly source: { readonly grade: Grade; readonly clause: Text }
  /** Not judged unless the settings switch it on. */
  readonly off?: boolean
}

/** From which version of the data on something has been found. */
export interface FirstVersion {
  /** Log entries that make it up. */
  readonly number: number
  /** ISO 8601; null where files are loaded without being kept. */
  readonly at: string | null
  /** Nothing before it was looked at, so it may have been found earlier. */
  readonly orEarlier: boolean
}

export interface Finding {
  readonly rule: string
  readonly code: string
  readonly level: Level
  readonly indicator: string
  readonly by: Dimension | 'all'
  readonly key: string | null
  readonly period: string
  readonly value: number | null
  readonly limit: number | null
  /** Distance beyond the limit, in the indicator's unit; null when unknown. */
  readonly gap: number | null
  /** Set where the value may not be shown; it is then concealed, and the gap unknown. */
  readonly hidden?: Hidden
  /** What stands over a base of zero, in the unit of the indicator's parts: such a rate has no value. */
  readonly amount?: number
  /** First of the last months without a break in which the rule found the same; absent while not worked out. */
  readonly since?: Month
  /** First of the last versions without a break in which the rule found the same; absent while not worked out. */
  readonly version?: FirstVersion
}

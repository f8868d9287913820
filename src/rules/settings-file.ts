import { leastShownRange } from '../domain/suppression'
import type { Dimension } from '../domain/view'
import { type LimitFault, type LimitValues, limitFault, limitsOf, withLimits } from './limits'
import type { Rule } from './rule'
import {
  noSettings,
  type RuleChange,
  type RuleException,
  type RuleSettings,
  withChange,
  withException,
  withLeastShown,
} from './settings'

const kind = 'labor-relations-rule-settings'
const format = 1

/** What is wrong with an entry; `at` names it, as "TB07". */
export interface SettingsFault {
  readonly at: string
  readonly code:
    | LimitFault
    | 'not_settings'
    | 'unknown_rule'
    | 'unknown_limit'
    | 'not_a_change'
    | 'not_an_exception'
    | 'not_a_least_count'
}

export interface ReadSettings {
  /** What could be read; entries with a fault are left out. */
  readonly settings: RuleSettings
  readonly faults: readonly SettingsFault[]
}

/** The settings as they are kept in the browser and written into a file. */
export const settingsFile = (settings: RuleSettings): object => ({ kind, format, ...settings })

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isText = (value: unknown): value is string => typeof value === 'string'

/** Reads settings from the browser or from a file that anybody may have edited. */
export function readSettings(raw: unknown, rules: readonly Rule[]): ReadSettings {
  if (!isRecord(raw) || raw.kind !== kind || raw.format !== format) return refused
  const { changes = {}, exceptions = [], leastShown } = raw
  if (!isRecord(changes) || !Array.isArray(exceptions)) return refused
  const faults: SettingsFault[] = []
  let settings = noSettings
  for (const [id, value] of Object.entries(changes)) {
    const rule = rules.find((each) => each.id === id)
    const change = rule ? readChange(value, rule) : 'unknown_rule'
    if (typeof change === 'string') faults.push({ at: id, code: change })
    else if (rule) settings = withChange(settings, rule, change)
  }
  for (const [index, value] of exceptions.entries()) {
    if (isException(value, rules)) settings = withException(settings, exceptionOnly(value))
    else faults.push({ at: `exceptions ${index + 1}`, code: 'not_an_exception' })
  }
  if (isLeastCount(leastShown)) settings = withLeastShown(settings, leastShown)
  else if (leastShown !== undefined) faults.push({ at: 'leastShown', code: 'not_a_least_count' })
  return { settings, faults }
}

const isLeastCount = (value: unknown): value is number =>
  typeof value === 'number' &&
  Number.isInteger(value) &&
  value >= leastShownRange.min &&
  value <= leastShownRange.max

const refused: ReadSettings = { settings: noSettings, faults: [{ at: '', code: 'not_settings' }] }

function readChange(value: unknown, rule: Rule): RuleChange | SettingsFault['code'] {
  if (!isRecord(value)) return 'not_a_change'
  const { limits = {}, on, who = '', note = '', at } = value
  const isSwitch = on === undefined || typeof on === 'boolean'
  if (!isRecord(limits) || !isSwitch || !isText(who) || !isText(note) || !isText(at)) return 'not_a_change'
  const places = limitsOf(rule)
  if (Object.keys(limits).some((place) => !Object.hasOwn(places, place))) return 'unknown_limit'
  if (!Object.values(limits).every(Number.isFinite)) return 'not_a_number'
  const values: LimitValues = limits
  return (
    limitFault(withLimits(rule, values)) ?? {
      limits: values,
      ...(on === undefined ? {} : { on }),
      ...{ who, note, at },
    }
  )
}

function isException(value: unknown, rules: readonly Rule[]): value is RuleException {
  if (!isRecord(value)) return false
  const { rule: id, by, key, who, reason, until, at } = value
  const rule = rules.find((each) => each.id === id)
  return (
    rule?.by.includes(by as Dimension | 'all') === true &&
    (key === null || isText(key)) &&
    [who, reason].every((text) => isText(text) && text.trim() !== '') &&
    isText(at) &&
    isText(until) &&
    /^\d{4}-(0[1-9]|1[0-2])$/.test(until)
  )
}

/** Without what else a file may carry. */
const exceptionOnly = ({ rule, by, key, who, reason, until, at }: RuleException): RuleException => ({
  ...{ rule, by, key, who, reason, until, at },
})

import { effectiveRules, revisionOf } from './effective'
import { rules } from './index'
import type { Rule } from './rule'
import { leastShownOf, noSettings, type RuleSettings } from './settings'

/** The rules as this office has set them: what findings, lines in pictures and words go by. */
export interface RuleBook {
  readonly settings: RuleSettings
  /** All rules, those switched off too, in the order of the list. */
  readonly rules: readonly Rule[]
  /** The rule as set; throws on an id that no record has. */
  readonly ruleOf: (id: string) => Rule
  /** Findings are cached under it. */
  readonly revision: string
  /** The least count of cases that is shown. */
  readonly leastShown: number
}

/** The book that follows from the settings. */
export function ruleBook(settings: RuleSettings = noSettings): RuleBook {
  const all = effectiveRules(rules, settings)
  const byId = new Map(all.map((rule) => [rule.id, rule]))
  return {
    settings,
    rules: all,
    ruleOf: (id) => {
      const rule = byId.get(id)
      if (!rule) throw new Error(`unknown rule: ${id}`)
      return rule
    },
    revision: revisionOf(settings),
    leastShown: leastShownOf(settings),
  }
}

import { withLimits } from './limits'
import type { Rule } from './rule'
import type { RuleSettings } from './settings'

/** The rules to judge by: their records with what the settings change. */
export function effectiveRules(rules: readonly Rule[], { changes }: RuleSettings): readonly Rule[] {
  return rules.map((rule) => {
    const change = changes[rule.id]
    if (!change) return rule
    const { limits = {}, on = !rule.off } = change
    return { ...withLimits(rule, limits), off: !on }
  })
}

/**
 * A text that differs whenever findings may differ: results are cached under it. It holds the changed values themselves,
 * so that two tabs, or an import, cannot give two contents one name. Notes and exceptions change no finding; which
 * counts are hidden changes what one may say.
 */
export function revisionOf({ changes, leastShown }: RuleSettings): string {
  const sorted = (values: object) => Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1))
  const parts = sorted(changes).map(([id, { limits = {}, on }]) => [id, sorted(limits), on ?? null])
  const all = leastShown === undefined ? parts : [...parts, ['leastShown', leastShown]]
  return all.length === 0 ? '' : JSON.stringify(all)
}

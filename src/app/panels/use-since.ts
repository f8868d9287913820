import { useQueries } from '@tanstack/react-query'
import type { Finding } from '../../rules/rule'
import type { Since } from '../../rules/since'
import { useFilter } from '../filter-state'
import { runSince } from '../run-ask'
import { useRuleBook } from '../use-rule-book'
import { useSnapshot, useWorkspace } from '../workspace-context'

/** Rules and groupings among findings, each once. */
function asked(findings: readonly Finding[]) {
  const pairs = new Map(findings.map(({ rule, by }) => [`${rule} ${by}`, { rule, by }]))
  return [...pairs.values()]
}

/**
 * Since when findings have held, as far as it is known by now. One question for each rule and grouping, so it should be
 * given those on screen only.
 */
export function useSince(findings: readonly Finding[]): readonly Since[] {
  const { engine } = useWorkspace()
  const { version } = useSnapshot()
  const { ruleOf, revision } = useRuleBook()
  const { period } = useFilter()
  return useQueries({
    queries: asked(findings).map(({ rule, by }) => ({
      queryKey: ['since', version, revision, period, rule, by],
      queryFn: ({ signal }: { signal: AbortSignal }) =>
        period ? runSince(engine, ruleOf(rule), by, period, signal) : [],
    })),
    combine: (results) => results.flatMap(({ data }) => data ?? []),
  })
}

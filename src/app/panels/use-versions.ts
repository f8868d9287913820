import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Finding } from '../../rules/rule'
import { withVersions } from '../../rules/versions'
import { useFilter } from '../filter-state'
import type { VersionHistory } from '../study-versions'
import { useRuleBook } from '../use-rule-book'
import { useSnapshot, useWorkspace } from '../workspace-context'

export interface Versions {
  /** What is known so far; undefined while nothing is. */
  readonly history: VersionHistory | undefined
  readonly error: Error | null
}

/**
 * What earlier versions gave under the rules as set, worked out in the background and shown as it comes. `ready` once the
 * screen has its own figures, so that these need not wait.
 */
export function useVersions(ready: boolean): Versions {
  const workspace = useWorkspace()
  const client = useQueryClient()
  const { version } = useSnapshot()
  const book = useRuleBook()
  // Kept by the study itself, so its key is not one of those that are kept for the next start.
  const queryKey = ['versions', { version, revision: book.revision }]
  const { data, error } = useQuery<VersionHistory | null>({
    queryKey,
    enabled: ready,
    // What a closed page has left unfinished is taken up again.
    staleTime: ({ state }) => (state.data?.done ? Number.POSITIVE_INFINITY : 0),
    queryFn: async ({ signal }) => {
      let last: VersionHistory | null = null
      for await (const history of workspace.study(book, signal)) {
        signal.throwIfAborted()
        last = history
        client.setQueryData(queryKey, history)
      }
      return last
    },
  })
  return { history: data ?? undefined, error }
}

/**
 * The findings of the month shown, with those that come from comparing versions, and from which version on each holds.
 * Once complete they are kept with what was last seen, so that the next start shows them at once and no line grows later.
 */
export function useFindingsWithVersions(
  findings: readonly Finding[] | undefined,
  history: VersionHistory | undefined,
): readonly Finding[] | undefined {
  const { version } = useSnapshot()
  const { rules, revision } = useRuleBook()
  const { period } = useFilter()
  const judged = useMemo(
    () => (findings && history && period ? withVersions(findings, rules, history, period) : undefined),
    [findings, history, rules, period],
  )
  const { data: kept } = useQuery({
    queryKey: ['findings with versions', version, revision, period],
    enabled: judged !== undefined && history?.done === true,
    queryFn: () => judged ?? [],
  })
  return judged ?? (findings && kept) ?? findings
}

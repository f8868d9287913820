import { useMemo } from 'react'
import { useRuleBook } from '../use-rule-book'
import { useSnapshot, useWorkspace } from '../workspace-context'
import type { Facts } from './row-source'

/** The facts of the version shown, as they may leave. */
export function useFacts(): Facts {
  const { engine } = useWorkspace()
  const { version } = useSnapshot()
  const { leastShown } = useRuleBook()
  return useMemo(() => ({ engine, version, leastShown }), [engine, version, leastShown])
}

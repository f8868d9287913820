import { useState, useSyncExternalStore } from 'react'
import type { RuleBook } from '../rules/book'
import { useWorkspace } from './workspace-context'

/** The rules as they are set now; renders again when one is changed. */
export function useRuleBook(): RuleBook {
  const { rules } = useWorkspace()
  const [subscribe] = useState(() => (listener: () => void) => rules.onChange(listener))
  return useSyncExternalStore(subscribe, () => rules.current())
}

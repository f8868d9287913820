import { useEffect, useState } from 'react'
import { ownImports } from '../../domain/own-table'
import { useRuleBook } from '../use-rule-book'
import { useSnapshot, useWorkspace } from '../workspace-context'
import { type Catalogue, openSession, type Session } from './session'

/** The workbench's engine as the page sees it; `catalogue` is null while the copy of the facts is made. */
export interface Bench {
  readonly session: Session | null
  readonly catalogue: Catalogue | null
  readonly failure: unknown
  /** Of the tables being copied. */
  readonly copied: { readonly done: number; readonly total: number } | null
  /** Results belong to it. */
  readonly version: number
  readonly leastShown: number
  readonly retry: () => void
}

type Opened = Pick<Bench, 'session' | 'catalogue' | 'failure' | 'copied'>
const closed: Opened = { session: null, catalogue: null, failure: null, copied: null }

/** Opens an engine with the facts of the current version while the page is shown, and closes it when it is left. */
export function useSession(): Bench {
  const workspace = useWorkspace()
  const { version } = useSnapshot()
  const { leastShown } = useRuleBook()
  const [attempt, setAttempt] = useState(0)
  const [opened, setOpened] = useState<Opened & { readonly facts: string }>({ ...closed, facts: '' })
  const facts = `${version} ${leastShown} ${attempt}`
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt opens another engine
  useEffect(() => {
    const own = ownImports(workspace.snapshot().imports).map((record) => record.own)
    let left = false
    const session: Session = openSession({
      open: () => workspace.openGuarded(),
      main: workspace.engine,
      own,
      leastShown,
      onProgress: (done, total) => {
        // An engine that takes the place of another leaves the tables in sight.
        if (!left)
          setOpened((now) => (now.catalogue ? now : { ...closed, facts, session, copied: { done, total } }))
      },
    })
    const show = (part: Partial<Opened>) => {
      if (!left) setOpened({ ...closed, facts, session, ...part })
    }
    show({})
    session.ready.then(
      (catalogue) => show({ catalogue }),
      (failure: unknown) => show({ session: null, failure }),
    )
    return () => {
      left = true
      session.close()
    }
  }, [workspace, version, leastShown, attempt])
  // The engine of former facts is about to be closed: what is asked of it would fail.
  const current = opened.facts === facts ? opened : closed
  return { ...current, version, leastShown, retry: () => setAttempt((count) => count + 1) }
}

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
  /** Results belong to it. */
  readonly version: number
  readonly leastShown: number
  readonly retry: () => void
}

type Opened = Pick<Bench, 'session' | 'catalogue' | 'failure'>
const closed: Opened = { session: null, catalogue: null, failure: null }

/** Opens an engine with the facts of the current version while the page is shown, and closes it when it is left. */
export function useSession(): Bench {
  const workspace = useWorkspace()
  const { version } = useSnapshot()
  const { leastShown } = useRuleBook()
  const [attempt, setAttempt] = useState(0)
  const [opened, setOpened] = useState<Opened>(closed)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt opens another engine
  useEffect(() => {
    const own = ownImports(workspace.snapshot().imports).map((record) => record.own)
    const session = openSession({
      open: () => workspace.openGuarded(),
      main: workspace.engine,
      own,
      version,
      leastShown,
    })
    let left = false
    const show = (part: Partial<Opened>) => {
      if (!left) setOpened({ ...closed, session, ...part })
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
  return { ...opened, version, leastShown, retry: () => setAttempt((count) => count + 1) }
}

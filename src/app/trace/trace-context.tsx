import { createContext, type ReactNode, use, useCallback, useEffect, useMemo, useState } from 'react'
import { usePath } from '../filter-state'
import { onDemand } from '../on-demand'
import { useReturnFocus } from '../return-focus'
import type { Subject } from './subject'

export type TraceTab = 'how' | 'rows'
type Open = (subject: Subject, tab?: TraceTab) => void

const TraceContext = createContext<Open | null>(null)

const TraceDrawer = onDemand(() => import('./trace-drawer').then((module) => module.TraceDrawer))

interface Traced {
  readonly subject: Subject
  readonly tab: TraceTab
}

/** Holds the one drawer in which any number of the screens below is traced; it is loaded with the first of them. */
export function TraceProvider({ children }: { readonly children: ReactNode }) {
  const [traced, setTraced] = useState<Traced | null>(null)
  const [opened, setOpened] = useState(false)
  const { remember, giveBack } = useReturnFocus()
  const open: Open = useCallback(
    (subject, tab = 'how') => {
      remember()
      setTraced({ subject, tab })
      setOpened(true)
    },
    [remember],
  )
  const close = useCallback(() => setOpened(false), [])
  const onClose = useCallback(() => {
    close()
    giveBack()
  }, [close, giveBack])
  const pathname = usePath()
  // What it tells of belongs to the screen it was opened on.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another screen closes it
  useEffect(close, [pathname, close])
  const drawer = useMemo(() => traced && { ...traced, opened, onClose }, [traced, opened, onClose])
  return (
    <TraceContext value={open}>
      {children}
      {drawer && <TraceDrawer {...drawer} />}
    </TraceContext>
  )
}

/** Opens what lies behind a number: how it is computed, or its rows at once. */
export function useTrace(): Open {
  const open = use(TraceContext)
  if (!open) throw new Error('no trace above this component')
  return open
}

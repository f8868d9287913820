import { useQueryClient } from '@tanstack/react-query'
import { createContext, type ReactNode, type RefObject, use, useEffect, useRef, useState } from 'react'
import { useMedium } from '../../ui/medium'
import { FilterContext, useFilter } from '../filter-state'
import styles from './panels.module.css'
import { createTurns, type Turns } from './turns'
import { useLate } from './use-late'

const TurnsContext = createContext<Turns | null>(null)

/** Within it those panels show a choice first that are looked at. */
export function TakingTurns({ children }: { readonly children: ReactNode }) {
  const client = useQueryClient()
  const [turns] = useState(() => createTurns(() => client.isFetching({ queryKey: ['figures'] }) > 0))
  return <TurnsContext value={turns}>{children}</TurnsContext>
}

/**
 * A part of the page that shows what is chosen at once while any of it is in view. Out of view it keeps what it shows, marked
 * as busy, until the others stand or it is scrolled to; on paper it shows what is chosen too.
 */
export function InTurn({ children }: { readonly children: ReactNode }) {
  const filter = useFilter()
  const turns = use(TurnsContext)
  const place = useRef<HTMLDivElement>(null)
  const isSeen = useIsSeen(place)
  const last = useRef({ filter, children })
  const [called, setCalled] = useState(filter)
  const isOnPaper = useMedium() === 'print'
  const isHeld =
    turns !== null && !isSeen && !isOnPaper && last.current.filter !== filter && called !== filter
  const shown = isHeld ? last.current : { filter, children }
  useEffect(() => {
    if (!isHeld) last.current = { filter, children }
  })
  useLate(place, isHeld)
  useEffect(() => (isHeld ? turns.wait(() => setCalled(filter)) : undefined), [isHeld, turns, filter])
  return (
    <div ref={place} className={styles.turn} aria-busy={isHeld}>
      <FilterContext value={shown.filter}>{shown.children}</FilterContext>
    </div>
  )
}

/** What it holds may come later, or stand on the stage, away from its place. */
const partsOf = (place: HTMLElement): Element[] => [
  ...place.children,
  ...place.querySelectorAll('[data-stage]'),
]

/** Whether some of it is on the screen; true until that is known. */
function useIsSeen(place: RefObject<HTMLElement | null>): boolean {
  const [isSeen, setIsSeen] = useState(true)
  const watched = useRef<{ readonly parts: readonly Element[]; readonly stop: () => void }>(undefined)
  useEffect(() => {
    const parts = place.current ? partsOf(place.current) : []
    const before = watched.current?.parts ?? []
    if (parts.length === before.length && parts.every((part, index) => part === before[index])) return
    watched.current?.stop()
    watched.current = { parts, stop: watch(parts, setIsSeen) }
  })
  useEffect(() => () => watched.current?.stop(), [])
  return isSeen
}

/** Tells whether any of the parts is on the screen, whenever that changes, until the result is called. */
function watch(parts: readonly Element[], tell: (isSeen: boolean) => void): () => void {
  const seen = new Set<Element>()
  const observer = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) seen[isIntersecting ? 'add' : 'delete'](target)
    tell(seen.size > 0)
  })
  for (const part of parts) observer.observe(part)
  return () => observer.disconnect()
}

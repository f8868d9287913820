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
 * A panel that shows what is chosen at once while it is in view. Out of view it keeps what it shows, marked as busy, until
 * the others stand or it is scrolled to; on paper it shows what is chosen too.
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
const partOf = (place: HTMLElement) => place.querySelector('[data-stage]') ?? place.firstElementChild

/** Whether some of it is on the screen; true until that is known. */
function useIsSeen(place: RefObject<HTMLElement | null>): boolean {
  const [isSeen, setIsSeen] = useState(true)
  const observed = useRef<{ readonly part: Element; readonly observer: IntersectionObserver }>(undefined)
  useEffect(() => {
    const part = place.current && partOf(place.current)
    if (!part || part === observed.current?.part) return
    observed.current?.observer.disconnect()
    const observer = new IntersectionObserver((entries) => {
      setIsSeen(entries.at(-1)?.isIntersecting ?? true)
    })
    observer.observe(part)
    observed.current = { part, observer }
  })
  useEffect(() => () => observed.current?.observer.disconnect(), [])
  return isSeen
}

import { rootRouteId, useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { Search } from './search'

type Change = (before: Search) => Search

interface Ahead {
  /** What the address said then; another address is newer. */
  readonly from: Search
  readonly to: Search
}

/**
 * What the address says, and a way to change it. A change is known at once: until the router tells of it, it has matched
 * its routes and drawn its own parts, and the panels could have asked by then.
 */
export function useSearchAhead(): readonly [Search, (next: Change) => void] {
  const search: Search = useSearch({ from: rootRouteId })
  const navigate = useNavigate()
  const [ahead, setAhead] = useState<Ahead>()
  const address = useRef(search)
  useEffect(() => {
    address.current = search
    setAhead((known) => (known?.from === search ? known : undefined))
  }, [search])
  const change = useCallback(
    (next: Change) => {
      const from = address.current
      setAhead((known) => ({ from, to: next(known?.from === from ? known.to : from) }))
      // The panels ask first. What was clicked stays under the pointer.
      setTimeout(() => void navigate({ to: '.', search: next, resetScroll: false }))
    },
    [navigate],
  )
  return [ahead?.from === search ? ahead.to : search, change]
}

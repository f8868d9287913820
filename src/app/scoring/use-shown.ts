import { useNavigate } from '@tanstack/react-router'
import { useCallback, useMemo } from 'react'
import { useUnits, useView } from '../filter-state'
import type { Standpoint } from '../panels/asks'
import type { Selecting } from '../panels/crossing'
import type { Search } from '../search'
import { useContest } from './contest'
import { type Shown, shownOf } from './shown'

interface ScoringState {
  readonly shown: Shown | undefined
  readonly error: Error | null
  readonly setClass: (name: string | null) => void
  /** The same entrant again is let go. */
  readonly choose: (code: string | null) => void
  /** The entrants that marks and rows stand for; undefined while they are read. */
  readonly selecting: Selecting | undefined
}

/** The page's own part of the address: a size class, and an entrant that is no unit of the organisation. */
const parsed = (view: string | undefined) => {
  const part = new URLSearchParams(view ?? '')
  return { sizeClass: part.get('class'), entrant: part.get('entrant') }
}

function written(sizeClass: string | null, entrant: string | null): string | undefined {
  const part = new URLSearchParams({
    ...(sizeClass === null ? {} : { class: sizeClass }),
    ...(entrant === null ? {} : { entrant }),
  })
  return part.size > 0 ? String(part) : undefined
}

/** The contest at the month shown as the address chose to see it, and ways to choose otherwise. */
export function useShown(at: Standpoint): ScoringState {
  const { contest, error } = useContest(at.period)
  const units = useUnits()
  const navigate = useNavigate()
  const view = useView()
  const { sizeClass, entrant } = parsed(view)
  const chosen = entrant ?? at.unit
  const shown = useMemo(() => contest && shownOf(contest, sizeClass, chosen), [contest, sizeClass, chosen])
  const change = useCallback(
    (part: Search) =>
      void navigate({ to: '.', search: (before: Search) => ({ ...before, ...part }), resetScroll: false }),
    [navigate],
  )
  const choose = (code: string | null) => {
    const next = code === chosen ? null : code
    const isUnit = units?.some((each) => each.code === next) ?? false
    change({ unit: isUnit && next ? next : undefined, view: written(sizeClass, isUnit ? null : next) })
  }
  return {
    shown,
    error,
    setClass: (name) => change({ view: written(name, entrant) }),
    choose,
    selecting: shown && { chosen: shown.chosen, nameOf: shown.nameOf, onSelect: choose },
  }
}

import { useQuery } from '@tanstack/react-query'
import { rootRouteId, useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback, useMemo } from 'react'
import { type Month, monthsBetween } from '../domain/period'
import type { Search } from './search'
import { type OrgUnit, queryUnits } from './units'
import { useSnapshot, useWorkspace } from './workspace-context'
import type { Snapshot } from './workspace-types'

export interface FilterState {
  /** The month shown: the chosen one, else the last with facts; null while there are none. */
  readonly period: Month | null
  /** The chosen unit's code; null for all. */
  readonly unit: string | null
  readonly setPeriod: (period: Month | null) => void
  readonly setUnit: (unit: string | null) => void
  readonly clear: () => void
}

/** Months from the first to the last one with facts, oldest first. */
export function monthsOf({ extents, asOf }: Snapshot): Month[] {
  const first = extents.flatMap(({ from }) => from ?? []).sort()[0]
  if (!asOf) return []
  return first ? monthsBetween(first as Month, asOf) : [asOf]
}

/** Units of the current version, in the order of their types and codes; undefined while they are read. */
export function useUnits(): readonly OrgUnit[] | undefined {
  const { engine } = useWorkspace()
  const { version } = useSnapshot()
  const { data } = useQuery({
    queryKey: ['units', version],
    queryFn: () => queryUnits(engine),
  })
  return data
}

/** What the address chose, as far as the data knows it: an unknown month or unit counts as not chosen. */
export function useFilter(): FilterState {
  const search: Search = useSearch({ from: rootRouteId })
  const navigate = useNavigate()
  const snapshot = useSnapshot()
  const units = useUnits()
  const months = useMemo(() => monthsOf(snapshot), [snapshot])
  const change = useCallback(
    (part: Search) => {
      void navigate({ to: '.', search: (before: Search) => ({ ...before, ...part }) })
    },
    [navigate],
  )
  const { period, unit } = search
  return {
    period: period && months.includes(period) ? period : snapshot.asOf,
    unit: unit && (!units || units.some(({ code }) => code === unit)) ? unit : null,
    setPeriod: useCallback((month) => change({ period: month ?? undefined }), [change]),
    setUnit: useCallback((code) => change({ unit: code ?? undefined }), [change]),
    clear: useCallback(() => change({ period: undefined, unit: undefined }), [change]),
  }
}

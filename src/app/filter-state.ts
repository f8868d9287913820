import { useQuery } from '@tanstack/react-query'
import { rootRouteId, useLocation, useSearch } from '@tanstack/react-router'
import { createContext, use, useCallback, useMemo } from 'react'
import { type Month, monthsBetween } from '../domain/period'
import { unstated } from '../domain/unstated'
import { type Choice, type Mark, type MarkDimension, type Marks, markDimensions, marksAt } from './marks'
import { isOpen } from './members'
import { type Names, queryNames } from './names'
import { marksOf, type Search } from './search'
import { useSearchAhead } from './search-ahead'
import { type OrgUnit, queryUnits } from './units'
import { useSnapshot, useWorkspace } from './workspace-context'
import type { Snapshot } from './workspace-types'

export interface FilterState {
  /** The month shown: the chosen one, else the last with facts; null while there are none. */
  readonly period: Month | null
  /** Months that can be chosen, oldest first. */
  readonly months: readonly Month[]
  /** The chosen unit's code; null for all. */
  readonly unit: string | null
  /** What is chosen in the dimensions that some panel of this screen follows. */
  readonly marks: Marks
  /** What is chosen and kept for other screens. */
  readonly idle: Marks
  readonly setPeriod: (period: Month | null) => void
  readonly setUnit: (unit: string | null) => void
  /** Takes a choice; the same one again takes it back. */
  readonly choose: (choice: Choice) => void
  /** Takes back what is chosen in some dimensions. */
  readonly remove: (dimensions: readonly Mark['dimension'][]) => void
  /** Takes back the unit and all marks, not the period. */
  readonly clearMarks: () => void
  /** Takes back everything. */
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

/** What points, budget lines and targets of the current version are called; undefined while it is read. */
export function useNames(): Names | undefined {
  const { engine } = useWorkspace()
  const { version } = useSnapshot()
  const { data } = useQuery({ queryKey: ['names', version], queryFn: () => queryNames(engine) })
  return data
}

/** Of the screen that is shown; another choice on it does not matter to who asks. */
export const usePath = (): string => useLocation({ select: ({ pathname }) => pathname })

/** The page's own choice; another choice of the address does not matter to who asks. */
export const useView = (): string | undefined =>
  useSearch({ from: rootRouteId, select: ({ view }: Search) => view })

const parameterOf = (dimension: Choice['dimension']) => (dimension === 'unit_code' ? 'unit' : dimension)

const without = (dimensions: readonly Mark['dimension'][]): Search =>
  Object.fromEntries(dimensions.map((dimension) => [parameterOf(dimension), undefined]))

const everyMark = without(['unit_code', ...markDimensions])

/** The address after a choice: the same choice again takes it back. */
export function chosen(before: Search, { dimension, member }: Choice): Search {
  const name = parameterOf(dimension)
  return { ...before, [name]: before[name] === member ? undefined : member }
}

/** Beneath it everything reads the same choices, worked out once; a part of the screen may be given earlier ones. */
export const FilterContext = createContext<FilterState | null>(null)

/** What is chosen; throws where nothing above gives it. */
export function useFilter(): FilterState {
  const filter = use(FilterContext)
  if (!filter) throw new Error('no filter above this component')
  return filter
}

/** What the address chose, as far as the data knows it: an unknown month, unit or point counts as not chosen. */
export function useAddressFilter(): FilterState {
  const [search, change] = useSearchAhead()
  const snapshot = useSnapshot()
  const units = useUnits()
  const names = useNames()
  const months = useMemo(() => monthsOf(snapshot), [snapshot])
  const put = useCallback((part: Search) => change((before) => ({ ...before, ...part })), [change])
  const { period, unit } = search
  const { asOf } = snapshot
  // As text: the router gives the same choices anew in the course of one click.
  const text = JSON.stringify(parted(known(marksOf({ ...search }), names), usePath()))
  const parts = useMemo(() => JSON.parse(text) as ReturnType<typeof parted>, [text])
  const shownPeriod = period && months.includes(period) ? period : asOf
  const shownUnit = unit && (!units || units.some(({ code }) => code === unit)) ? unit : null
  return useMemo(
    () => ({
      ...{ period: shownPeriod, unit: shownUnit, months },
      ...parts,
      setPeriod: (month) => put({ period: month ?? undefined }),
      setUnit: (code) => put({ unit: code ?? undefined }),
      // The last month is what is shown without a choice.
      choose: (choice) =>
        choice.member === asOf ? put({ period: undefined }) : change((before) => chosen(before, choice)),
      remove: (dimensions) => put(without(dimensions)),
      clearMarks: () => put(everyMark),
      clear: () => put({ ...everyMark, period: undefined }),
    }),
    [shownPeriod, shownUnit, months, parts, put, change, asOf],
  )
}

/** What only the facts know is looked up; the members of all other dimensions were checked when the address was read. */
const known = (marks: Marks, names: Names | undefined): Marks =>
  Object.fromEntries(
    Object.entries(marks).filter(
      ([dimension, member]) =>
        !names ||
        !isOpen(dimension as MarkDimension) ||
        member === unstated ||
        names.has(`${dimension} ${member}`),
    ),
  )

function parted(all: Marks, path: string): Pick<FilterState, 'marks' | 'idle'> {
  const here = marksAt(path)
  const part = (isHere: boolean): Marks =>
    Object.fromEntries(
      Object.entries(all).filter(([dimension]) => here.some((each) => each === dimension) === isHere),
    )
  return { marks: part(true), idle: part(false) }
}

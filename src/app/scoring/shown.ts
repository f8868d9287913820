import type { Entrant } from '../../domain/contest'
import { type Cut, type Standing, standingsOf } from '../../rules/standings'
import type { Contest } from './contest'

/** Stands for entrants of no size class. */
export const noClass = '-'

/** The contest as the reader chose to see it. */
export interface Shown {
  readonly contest: Contest
  /** Null: all entrants together. */
  readonly sizeClass: string | null
  /** Ranked among the size class. */
  readonly standings: readonly Standing[]
  /** The places are those of all entrants together: null within a class, and when everyone has one. */
  readonly cut: Cut | null
  readonly chosen: string | null
  readonly nameOf: (code: string) => string
}

const classOf = ({ size_class }: Entrant) => size_class ?? noClass
const usualOrder = ['大', '中', '小']
const place = (name: string) =>
  name === noClass
    ? usualOrder.length + 1
    : (usualOrder.indexOf(name) + usualOrder.length + 1) % (usualOrder.length + 1)

/** Size classes with the number of their entrants, from large to small, other words behind them. */
export function sizeClasses(
  entrants: readonly Entrant[],
): { readonly name: string; readonly count: number }[] {
  const counts = new Map<string, number>()
  for (const each of entrants) counts.set(classOf(each), (counts.get(classOf(each)) ?? 0) + 1)
  return [...counts]
    .map(([name, count]) => ({ name, count }))
    .sort((a, b) => place(a.name) - place(b.name) || (a.name < b.name ? -1 : 1))
}

/** What is shown of a contest; a class or entrant that it does not have counts as not chosen. */
export function shownOf(contest: Contest, wantedClass: string | null, wantedUnit: string | null): Shown {
  const { entrants, standings, tieBreak, cut } = contest
  const sizeClass = entrants.some((each) => classOf(each) === wantedClass) ? wantedClass : null
  const members = new Set(
    entrants.filter((each) => classOf(each) === sizeClass).map(({ unit_code }) => unit_code),
  )
  const scores = standings.map(({ score }) => score).filter(({ unit_code }) => members.has(unit_code))
  const names = new Map(entrants.map(({ unit_code, unit_name }) => [unit_code, unit_name]))
  return {
    contest,
    sizeClass,
    standings: sizeClass === null ? standings : standingsOf(scores, tieBreak),
    cut: sizeClass === null ? cut : null,
    chosen: wantedUnit !== null && names.has(wantedUnit) ? wantedUnit : null,
    nameOf: (code) => names.get(code) ?? code,
  }
}

/** Whose entries are shown: the chosen one, else the leader, else nobody. */
export const shownEntrant = ({ chosen, standings }: Shown): string | null =>
  chosen ?? standings.find(({ rank }) => rank !== null)?.score.unit_code ?? null

/** Dimensions of the rule sheet, in its order. */
export const dimensionsOf = ({ rules }: Contest): string[] => [
  ...new Set(rules.filter(({ is_veto }) => !is_veto).map(({ dimension }) => dimension)),
]

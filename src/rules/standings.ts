import type { ContestRule } from '../domain/contest'
import type { Score, ScoreState } from './score'

/** The contest chooses so many (plan, T11-4); a loaded target of that number says otherwise. */
export const defaultPlaces = { target: 'T11-4', places: 20 } as const

export interface Standing {
  readonly score: Score
  /** 1, 2, 2, 4; null for those who are not ranked: vetoed, unknown or without entries. */
  readonly rank: number | null
  /** Shares its rank. */
  readonly tied: boolean
  /** Shares its total, but the tie-break told them apart. */
  readonly parted: boolean
}

/** The line under the last place. */
export interface Cut {
  readonly places: number
  /** Ranked in front of the line beyond doubt. */
  readonly sure: number
  /** Codes that share the rank on the line when they are more than the places left; else empty. */
  readonly tied: readonly string[]
  /** Total of the last one that stands on a place. */
  readonly total: number
}

/** Dimensions in which equal totals are compared, the first one first, as the rule sheet orders them. */
export function tieBreakOf(rules: readonly ContestRule[]): string[] {
  const orders = new Map<string, number>()
  for (const { dimension, tie_order } of rules) {
    if (tie_order !== null) orders.set(dimension, Math.min(tie_order, orders.get(dimension) ?? tie_order))
  }
  return [...orders].sort(([, a], [, b]) => a - b).map(([dimension]) => dimension)
}

const unranked: readonly ScoreState[] = ['scored', 'vetoed', 'unknown', 'silent']

/** Best first by total, then by the dimensions of the tie-break; 0 for a true tie. */
function comparing(tieBreak: readonly string[]) {
  const keys = (score: Score) => [
    score.total ?? 0,
    ...tieBreak.map((name) => score.byDimension.get(name) ?? 0),
  ]
  return (a: Score, b: Score): number => {
    const others = keys(b)
    const at = keys(a).findIndex((value, index) => value !== others[index])
    return at < 0 ? 0 : (others[at] ?? 0) - (keys(a)[at] ?? 0)
  }
}

/** Competition ranking of those that score; the others follow in the order vetoed, unknown, silent. */
export function standingsOf(scores: readonly Score[], tieBreak: readonly string[]): Standing[] {
  const compare = comparing(tieBreak)
  const ranked = scores.filter(({ state }) => state === 'scored').toSorted(compare)
  const others = scores
    .filter(({ state }) => state !== 'scored')
    .toSorted((a, b) => unranked.indexOf(a.state) - unranked.indexOf(b.state))
  return [
    ...ranked.map((score): Standing => {
      const alike = ranked.filter((other) => compare(score, other) === 0).length
      return {
        score,
        rank: 1 + ranked.filter((other) => compare(other, score) < 0).length,
        tied: alike > 1,
        parted: ranked.filter(({ total }) => total === score.total).length > alike,
      }
    }),
    ...others.map((score): Standing => ({ score, rank: null, tied: false, parted: false })),
  ]
}

/** Where the places end; null when there is a place for everyone who is ranked. */
export function cutOf(standings: readonly Standing[], places: number): Cut | null {
  const ranked = standings.filter(({ rank }) => rank !== null)
  const last = ranked[places - 1]
  if (!last || ranked.length <= places) return null
  const alike = ranked.filter(({ rank }) => rank === last.rank)
  const sure = ranked.filter(({ rank }) => (rank ?? 0) < (last.rank ?? 0)).length
  const fits = sure + alike.length <= places
  return {
    places,
    sure: fits ? sure + alike.length : sure,
    tied: fits ? [] : alike.map(({ score }) => score.unit_code),
    total: last.score.total ?? 0,
  }
}

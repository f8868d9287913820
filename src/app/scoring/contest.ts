import { useQuery } from '@tanstack/react-query'
import type { ContestEntry, ContestRule, Entrant, ScoreLine } from '../../domain/contest'
import type { Month } from '../../domain/period'
import type { Query } from '../../domain/query'
import { scoresOf } from '../../rules/score'
import { type Cut, cutOf, defaultPlaces, type Standing, standingsOf, tieBreakOf } from '../../rules/standings'
import {
  contestEntries,
  contestPlaces,
  contestRules,
  entrants as entrantRows,
  scoreLines,
} from '../../warehouse/contest'
import type { Engine } from '../../warehouse/engine'
import { useSnapshot, useWorkspace } from '../workspace-context'

/** The contest of a year as it stands at the end of a month: who leads, why, and by which rules. */
export interface Contest {
  readonly rules: readonly ContestRule[]
  readonly entrants: readonly Entrant[]
  readonly entries: readonly ContestEntry[]
  /** Of all entrants; those not ranked stand at the end. */
  readonly standings: readonly Standing[]
  readonly tieBreak: readonly string[]
  readonly places: number
  /** Null when everyone ranked has a place. */
  readonly cut: Cut | null
}

/** Reads the contest from the warehouse and scores it. */
export async function queryContest(engine: Engine, month: Month, signal?: AbortSignal): Promise<Contest> {
  const rows = async <Row>({ sql, params }: Query) =>
    (await engine.query(sql, params, signal)) as unknown as Row[]
  const rules = await rows<ContestRule>(contestRules(month))
  const entrants = await rows<Entrant>(entrantRows(month))
  const lines = await rows<ScoreLine>(scoreLines(month))
  const entries = await rows<ContestEntry>(contestEntries(month))
  const [target] = await rows<{ places: number }>(contestPlaces(month, defaultPlaces.target))
  const tieBreak = tieBreakOf(rules)
  const scores = scoresOf(
    entrants.map(({ unit_code }) => unit_code),
    lines,
  )
  const standings = standingsOf(scores, tieBreak)
  const places = target?.places ?? defaultPlaces.places
  return { rules, entrants, entries, standings, tieBreak, places, cut: cutOf(standings, places) }
}

/** The contest at the month shown; undefined while it is read. */
export function useContest(month: Month): { contest: Contest | undefined; error: Error | null } {
  const { engine } = useWorkspace()
  const { version } = useSnapshot()
  const { data, error } = useQuery({
    queryKey: ['contest', version, month],
    queryFn: ({ signal }) => queryContest(engine, month, signal),
  })
  return { contest: data, error }
}

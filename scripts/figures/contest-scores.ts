import { queryContest } from '../../src/app/scoring/contest'
import { type Month, monthsBetween, yearOf } from '../../src/domain/period'
import type { ScoreState } from '../../src/rules/score'
import type { Engine } from '../../src/warehouse/engine'

/** Where an entrant of the points contest stands in a year, as of its last month shown. */
export interface PrintedScore {
  readonly entrant: string
  readonly year: string
  /** The last month whose entries count. */
  readonly asOf: Month
  /** Points after caps and deductions; null where no entry counts. */
  readonly score: number | null
  /** 1, 2, 2, 4; null for those who are not ranked. */
  readonly rank: number | null
  readonly state: ScoreState
  readonly veto: boolean
  /** Shares its rank. */
  readonly tie: boolean
  readonly dimensions: Readonly<Record<string, number>>
}

/** The last month of each year from the first to the last month of all. */
const yearEnds = (from: Month, to: Month): Month[] =>
  monthsBetween(from, to).filter((month) => month === to || month.endsWith('-12'))

/** Scores of everyone who may take part, best first, for each year that has a rule sheet. */
export async function contestScores(engine: Engine, from: Month, to: Month): Promise<PrintedScore[]> {
  const scores: PrintedScore[] = []
  for (const month of yearEnds(from, to)) {
    const { rules, standings } = await queryContest(engine, month)
    if (rules.length === 0) continue
    for (const { score, rank, tied } of standings)
      scores.push({
        ...{ entrant: score.unit_code, year: `${yearOf(month)}`, asOf: month },
        ...{ score: score.total, rank, state: score.state, veto: score.state === 'vetoed', tie: tied },
        dimensions: Object.fromEntries(score.byDimension),
      })
  }
  return scores
}

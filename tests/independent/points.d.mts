export interface ContestScore {
  readonly unit_code: string
  readonly state: 'scored' | 'vetoed' | 'unknown'
  /** In hundredths of a point. */
  readonly total: number | null
  readonly rank: number | null
}

export function contestScores(sampleDir: string, until: string): ContestScore[]

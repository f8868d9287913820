export interface ContestScore {
  readonly unit_code: string
  readonly state: 'scored' | 'vetoed' | 'unknown' | 'silent'
  /** In hundredths of a point. */
  readonly total: number | null
  /** Of each dimension in which an entry counts, in hundredths of a point. */
  readonly dimensions: Readonly<Record<string, number>>
  readonly rank: number | null
  /** Shares its rank. */
  readonly tie: boolean
}

export function contestScores(sampleDir: string, until: string): ContestScore[]

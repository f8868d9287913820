import type { Recomputed } from './recompute.mjs'

export interface IndependentFinding {
  readonly rule: string
  readonly by: string
  readonly key: string
  readonly level: string
  readonly value: number | null
  readonly limit: number | null
}

export function findings(
  sampleDir: string,
  asOf: string,
  figures?: readonly Recomputed[],
): IndependentFinding[]

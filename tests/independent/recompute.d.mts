export interface Recomputed {
  readonly indicator: string
  readonly by: string
  readonly key: string
  readonly period: string
  readonly value: number | null
  readonly numerator: number | null
  readonly denominator: number | null
}

export function recompute(sampleDir: string): Recomputed[]

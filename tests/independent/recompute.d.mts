export interface Recomputed {
  readonly indicator: string
  readonly by: string
  /** Null: rows that do not know the dimension. */
  readonly key: string | null
  readonly bucket: string
  /** Of a month, quarter and year as usual; 'YYYY-MM..YYYY-MM' of the whole span and of a year to date. */
  readonly period: string
  readonly value: number | null
  readonly numerator: number | null
  readonly denominator: number | null
}

export function recompute(sampleDir: string): Recomputed[]

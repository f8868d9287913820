import type { EChartsOption } from 'echarts'
import { ranking, rankingHeight } from './ranking'
import { type ChartTheme, lightTheme } from './theme'

/** One rung of a status ladder; `text` holds count and share ("12 家  24.0%"). */
export interface StepRow {
  readonly key: string
  readonly name: string
  readonly value: number | null
  readonly text: string
  readonly detail?: readonly string[]
}

export interface StepLabels {
  readonly description: string
}

/** A funnel told as bars in the order of the ladder, all measured from the same zero against the first known rung. */
export function steps(
  rows: readonly StepRow[],
  labels: StepLabels,
  theme: ChartTheme = lightTheme,
): EChartsOption {
  const most = Math.max(0, ...rows.map((row) => row.value ?? 0))
  return ranking(rows, { ...labels, order: 'given', ...(most > 0 ? { full: most } : {}) }, theme)
}

export const stepsHeight = rankingHeight

import { runAsk } from '../../src/app/run-asks'
import { type Month, yearStart } from '../../src/domain/period'
import type { Bucket, Figure, Filter } from '../../src/domain/query'
import type { Unit } from '../../src/domain/units'
import { type Dimension, viewOf } from '../../src/domain/view'
import { indicators } from '../../src/metrics/index'
import type { Engine } from '../../src/warehouse/engine'

/** A figure as printed: what it measures, of whom, of which stretch of time. */
export interface PrintedFigure extends Figure {
  readonly indicator: string
  readonly by: Dimension | 'all'
  readonly bucket: Bucket
  readonly unit: Unit
}

const buckets: readonly Bucket[] = ['month', 'quarter', 'year', 'span', 'to_date']

/** A year to date is asked for by its last month; beside figures of that month alone it needs both its ends. */
const periodOf = (bucket: Bucket, period: string): string =>
  bucket === 'to_date' ? `${yearStart(period as Month)}..${period}` : period

/**
 * Every figure the product can give: each indicator for the whole and by each dimension of its view, in each bucket in
 * which it has a meaning, over the months of the filter.
 */
export async function everyFigure(engine: Engine, filter: Filter): Promise<PrintedFigure[]> {
  const asked = indicators.flatMap(({ id: indicator, unit, view, buckets: own = buckets }) =>
    (['all', ...viewOf(view).dimensions] as const).flatMap((by) =>
      own.map((bucket) => ({ indicator, by, bucket, unit })),
    ),
  )
  const figures = await Promise.all(
    asked.map(async ({ unit, ...rest }) => {
      const { indicator, by, bucket } = rest
      const answer = await runAsk(engine, { indicator, grouping: { by, bucket }, filter })
      return answer.map(({ period, ...figure }) => ({
        ...rest,
        period: periodOf(bucket, period),
        ...figure,
        unit,
      }))
    }),
  )
  return figures.flat()
}

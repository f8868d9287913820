import type { Dataset } from '../../domain/dataset'
import type { Query } from '../../domain/query'
import { behindAny } from '../../metrics/behind'
import { indicatorOf } from '../../metrics/index'
import { inScope } from '../../warehouse/rows'
import type { Subject } from './subject'

/** Which rows of a dataset a subject rests on; without indicators, those of its months and restrictions. */
export function conditionOf(dataset: Dataset, { indicators, filter, member }: Subject): Query {
  const { sql, params } =
    indicators.length === 0
      ? inScope(dataset, filter)
      : behindAny(dataset, indicators.map(indicatorOf), filter)
  const isUnknown =
    member?.key === null && dataset.columns.some(({ name }) => name === member.by)
      ? ` AND ${member.by} IS NULL`
      : ''
  return { sql: `(${sql})${isUnknown}`, params }
}

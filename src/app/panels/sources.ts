import type { ImportRecord } from '../../domain/import-record'
import type { Month } from '../../domain/period'
import { viewOf } from '../../domain/view'
import { indicatorOf } from '../../metrics/index'
import type { Snapshot } from '../workspace-types'

/** Datasets that a set of indicators reads, each once. */
export const datasetsBehind = (indicators: readonly string[]): string[] => [
  ...new Set(indicators.flatMap((id) => viewOf(indicatorOf(id).view).datasets)),
]

const covers = ({ months }: ImportRecord, from: Month, to: Month) =>
  !months || (months.from <= to && months.to >= from)

/** Imports that still count and may hold rows behind figures of these months; newest first. */
export const sourcesOf = (
  snapshot: Snapshot,
  indicators: readonly string[],
  from: Month,
  to: Month,
): ImportRecord[] => sourcesOfDatasets(snapshot, datasetsBehind(indicators), from, to)

/** The same for all rows of some datasets. */
export function sourcesOfDatasets(
  snapshot: Snapshot,
  datasets: readonly string[],
  from: Month,
  to: Month,
): ImportRecord[] {
  const wanted = new Set(datasets)
  return snapshot.imports.filter((each) => wanted.has(each.dataset) && covers(each, from, to)).toReversed()
}

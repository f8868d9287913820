import { useQueries } from '@tanstack/react-query'
import type { Dataset } from '../../domain/dataset'
import type { ImportRecord } from '../../domain/import-record'
import { sourcesOfDatasets } from '../panels/sources'
import { useSnapshot } from '../workspace-context'
import { countByImport } from './row-source'
import type { Subject } from './subject'
import { useFacts } from './use-facts'
import { conditionOf } from './wish-of'

export interface FileBehind {
  readonly source: ImportRecord
  /** Its rows that the subject rests on; undefined until counted. */
  readonly rows: number | undefined
}

/** Files with rows that a subject rests on, and those of its months whose rows it might; newest first. */
export function useFilesBehind(subject: Subject, datasets: readonly Dataset[]): readonly FileBehind[] {
  const facts = useFacts()
  const snapshot = useSnapshot()
  const counts = useQueries({
    queries: datasets.map((dataset) => ({
      queryKey: ['files-behind', snapshot.version, facts.leastShown, dataset.id, subject],
      queryFn: ({ signal }: { signal: AbortSignal }) =>
        countByImport(
          facts,
          { dataset, condition: conditionOf(dataset, subject), search: '', codes: [], sorting: null },
          signal,
        ),
    })),
    combine: (results) =>
      results.every(({ data }) => data) ? new Map(results.flatMap(({ data }) => data ?? [])) : null,
  })
  const { from, to } = subject.filter
  const inTime = sourcesOfDatasets(
    snapshot,
    datasets.map(({ id }) => id),
    from,
    to,
  )
  return snapshot.imports
    .filter((each) => inTime.includes(each) || counts?.has(each.seq))
    .toReversed()
    .map((source) => ({ source, rows: counts ? (counts.get(source.seq) ?? 0) : undefined }))
}

import { useQuery } from '@tanstack/react-query'
import { columnOf, type Dataset } from '../../domain/dataset'
import type { ImportRecord } from '../../domain/import-record'
import type { Row } from '../../domain/query'
import type { Hidden } from '../../domain/suppression'
import type { RawRecord } from '../../ingest/raw-record'
import { marksOfCells } from '../../warehouse/marks'
import { useWorkspace } from '../workspace-context'
import type { Workspace } from '../workspace-types'
import { hiddenIn, type RawCell, rawCells } from './raw-cells'
import { type Facts, readRow } from './row-source'
import { useFacts } from './use-facts'

export interface ShownRecord {
  /** Null when the file has no such record. */
  readonly record: RawRecord | null
  readonly cells: readonly RawCell[]
  /** The row as it was loaded; null when it was rejected or replaced since. */
  readonly loaded: Row | null
  /** Cells that are too small to be shown, or would give one back. */
  readonly hidden: ReadonlyMap<string, Hidden>
}

async function readRecord(
  { rawRecord }: Workspace,
  facts: Facts,
  dataset: Dataset,
  source: ImportRecord,
  row: number,
): Promise<ShownRecord> {
  const [record, loaded] = await Promise.all([
    rawRecord(source, row),
    readRow(facts, dataset, source.seq, row),
  ])
  if (!record) return { record, cells: [], loaded, hidden: new Map() }
  const read = source.mapping.flatMap(({ column, source: from }) =>
    'index' in from ? [{ column: columnOf(dataset, column), cell: record.cells[from.index] ?? '' }] : [],
  )
  const marks = await marksOfCells(facts.engine, dataset, read)
  const cells = rawCells(dataset, source, record, marks)
  return { record, cells, loaded, hidden: hiddenIn(dataset, cells, loaded, facts.leastShown) }
}

/** A record of a kept file beside the row that was read out of it. */
export function useRawRecord(dataset: Dataset, source: ImportRecord, row: number) {
  const workspace = useWorkspace()
  const facts = useFacts()
  return useQuery({
    queryKey: ['raw-record', facts.version, facts.leastShown, source.seq, row],
    queryFn: () => readRecord(workspace, facts, dataset, source, row),
  })
}

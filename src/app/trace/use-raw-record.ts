import { useQuery } from '@tanstack/react-query'
import { columnOf, type Dataset } from '../../domain/dataset'
import type { ImportRecord } from '../../domain/import-record'
import type { Row } from '../../domain/query'
import type { RawRecord } from '../../ingest/raw-record'
import { marksOfCells } from '../../warehouse/marks'
import { useSnapshot, useWorkspace } from '../workspace-context'
import type { Workspace } from '../workspace-types'
import { type RawCell, rawCells } from './raw-cells'
import { readRow } from './row-source'

export interface ShownRecord {
  /** Null when the file has no such record. */
  readonly record: RawRecord | null
  readonly cells: readonly RawCell[]
  /** The row as it was loaded; null when it was rejected or replaced since. */
  readonly loaded: Row | null
}

async function readRecord(
  { engine, rawRecord }: Workspace,
  dataset: Dataset,
  source: ImportRecord,
  row: number,
): Promise<ShownRecord> {
  const [record, loaded] = await Promise.all([
    rawRecord(source, row),
    readRow(engine, dataset, source.seq, row),
  ])
  if (!record) return { record, cells: [], loaded }
  const read = source.mapping.flatMap(({ column, source: from }) =>
    'index' in from ? [{ column: columnOf(dataset, column), cell: record.cells[from.index] ?? '' }] : [],
  )
  const marks = await marksOfCells(engine, dataset, read)
  return { record, cells: rawCells(dataset, source, record, marks), loaded }
}

/** A record of a kept file beside the row that was read out of it. */
export function useRawRecord(dataset: Dataset, source: ImportRecord, row: number) {
  const workspace = useWorkspace()
  const { version } = useSnapshot()
  return useQuery({
    queryKey: ['raw-record', version, source.seq, row],
    queryFn: () => readRecord(workspace, dataset, source, row),
  })
}

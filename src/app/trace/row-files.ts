import type { ImportRecord } from '../../domain/import-record'
import type { Row } from '../../domain/query'
import { hiddenCells, hiddenText } from '../../domain/suppression'
import { timeText } from '../data/fact-text'
import type { Words } from '../panels/use-words'
import type { Snapshot } from '../workspace-types'

/** The import that a row came with. */
export const importOf = ({ imports }: Snapshot, row: Row): ImportRecord | undefined =>
  imports.find(({ seq }) => seq === row._import)

/** The row as it may be shown: with the name of its file and the version it came with, hidden cells saying so. */
export function withPlace(row: Row, snapshot: Snapshot, { t, book }: Words): Row {
  const record = importOf(snapshot, row)
  const hidden = [...hiddenCells(row._hidden)].map(([name, kind]) => [
    name,
    hiddenText(kind, book.leastShown),
  ])
  return {
    ...row,
    ...Object.fromEntries(hidden),
    _file: record?.fileName ?? null,
    _version: record
      ? t('trace.version_of', { seq: record.seq, at: timeText(record.at) })
      : `#${row._import}`,
  }
}

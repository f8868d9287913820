import type { ImportRecord } from '../../domain/import-record'
import type { Row } from '../../domain/query'
import { timeText } from '../data/fact-text'
import type { Words } from '../panels/use-words'
import type { Snapshot } from '../workspace-types'

/** The import that a row came with. */
export const importOf = ({ imports }: Snapshot, row: Row): ImportRecord | undefined =>
  imports.find(({ seq }) => seq === row._import)

/** The row with the name of its file and the version it came with. */
export function withPlace(row: Row, snapshot: Snapshot, { t, language }: Words): Row {
  const record = importOf(snapshot, row)
  return {
    ...row,
    _file: record?.fileName ?? null,
    _version: record
      ? t('trace.version_of', { seq: record.seq, at: timeText(record.at, language) })
      : `#${row._import}`,
  }
}

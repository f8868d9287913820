import { type Imported, type ImportRecord, isSameTable } from '../../domain/import-record'
import type { Problem } from '../../domain/problem'
import type { Choice, Inspection } from '../../ingest/inspect'
import type { Progress } from '../../ingest/scan-file'
import type { Prepared } from '../workspace-types'

/** A file on its way in. `reading` → `read` → `committing` → `committed`; a changed choice leads back to `reading`. */
export interface ImportCard {
  readonly id: number
  readonly file: File
  readonly choice: Choice
  readonly state: 'reading' | 'read' | 'committing' | 'committed'
  /** How far a large file is read; null where that is over in a moment. */
  readonly progress: Progress | null
  /** Why it was not even read: too large, or an archive that was. */
  readonly refused: Problem | null
  /** Null until it was read, or when the browser could not read it. */
  readonly inspection: Inspection | null
  /** Null while problems forbid the import. */
  readonly prepared: Prepared | null
  /** The analyst does not want the mapping of an earlier file. */
  readonly declined: boolean
  /** The analyst has agreed to lose the rejected rows. */
  readonly leaveOut: boolean
  readonly record: ImportRecord | null
  /** A step that failed for a reason that is not in the file. */
  readonly error: unknown
}

/** Why a file cannot be imported now. */
export type Blocker = 'aside' | 'reading' | 'problems' | 'loaded' | 'twice' | 'no_rows' | 'rejected'

/** The first thing in the way of importing `card`; null when nothing is. `cards` are all of the queue. */
export function blockerOf(
  card: ImportCard,
  cards: readonly ImportCard[],
  imports: readonly ImportRecord[],
): Blocker | null {
  const { state, inspection, prepared, leaveOut } = card
  if (state !== 'read') return 'reading'
  if (card.refused?.code === 'archive_rest') return 'aside'
  if (isLoaded(card, imports)) return 'loaded'
  if (!prepared || !inspection) return 'problems'
  const isTwin = (other: ImportCard) =>
    other.id < card.id &&
    other.state !== 'committed' &&
    other.inspection?.sha256 === inspection.sha256 &&
    tableOf(other.inspection) === tableOf(inspection)
  if (cards.some(isTwin)) return 'twice'
  if (prepared.counts.loaded === 0) return 'no_rows'
  return prepared.counts.rejected > 0 && !leaveOut ? 'rejected' : null
}

const tableOf = ({ table }: Inspection): number => table?.layout.table ?? 1

const importedOf = ({ sha256, table }: Inspection): Imported => ({ sha256, layout: table?.layout })

/** True when the same table of a file with the same bytes still counts. */
export const isLoaded = ({ inspection }: ImportCard, imports: readonly ImportRecord[]): boolean =>
  inspection !== null && imports.some((record) => isSameTable(record, importedOf(inspection)))

/** Numbers of the tables in the card's file that neither count yet nor wait in the queue, 1-based. */
export function otherTables(
  { inspection }: ImportCard,
  cards: readonly ImportCard[],
  imports: readonly ImportRecord[],
): number[] {
  if (!inspection?.table || inspection.table.tables.length < 2) return []
  const { sha256, table } = inspection
  const waits = (number: number) =>
    cards.some(
      (each) =>
        each.state !== 'committed' &&
        each.inspection?.sha256 === sha256 &&
        tableOf(each.inspection) === number,
    )
  return table.tables
    .map((_, index) => index + 1)
    .filter((number) => !waits(number))
    .filter((number) => !imports.some((each) => isSameTable(each, { sha256, layout: { table: number } })))
}

/** Everything that is wrong with the file, as far as it could be read. */
export function problemsOf(card: ImportCard, imports: readonly ImportRecord[]): readonly Problem[] {
  if (card.refused) return [card.refused]
  if (!card.inspection) return card.state === 'reading' || card.error ? [] : [{ code: 'file_unreadable' }]
  const found = card.prepared?.problems ?? card.inspection.problems
  return isLoaded(card, imports) ? [{ code: 'already_loaded' }, ...found] : found
}

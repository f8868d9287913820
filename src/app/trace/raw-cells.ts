import type { Column, Dataset } from '../../domain/dataset'
import type { ColumnMap, ImportRecord, Scale } from '../../domain/import-record'
import type { Row } from '../../domain/query'
import type { ReadingMark } from '../../domain/reading-marks'
import { caseColumns, type Hidden, hiddenCells, isSmall } from '../../domain/suppression'
import type { RawRecord } from '../../ingest/raw-record'

/** A column of a record: how it stands in the file, and what was read out of it. */
export interface RawCell {
  readonly key: string
  /** The dataset's column; null for a column of the file that was not imported. */
  readonly column: Column | null
  /** Its header in the file; null where the file has no such column. */
  readonly header: string | null
  /** As it stands in the file; null where the file has no such column. */
  readonly raw: string | null
  /** One value that was given for every row. */
  readonly constant?: string
  readonly scale?: Scale
  readonly marks: readonly ReadingMark[]
}

/** A column that is absent but has a stand-in (a period, the month of its end date) is read from that one's cells. */
function sourceOf({ from, name }: Column, mapping: readonly ColumnMap[]): ColumnMap | undefined {
  const mapped = (wanted: string | undefined) => mapping.find(({ column }) => column === wanted)
  return mapped(name) ?? mapped(from)
}

/** The columns of the dataset in their order, then those of the file that none of them was read from. */
export function rawCells(
  dataset: Dataset,
  { mapping }: Pick<ImportRecord, 'mapping'>,
  record: RawRecord,
  marks: ReadonlyMap<string, readonly ReadingMark[]>,
): RawCell[] {
  const read = dataset.columns.map((column): RawCell => {
    const map = sourceOf(column, mapping)
    const plain = { key: column.name, column, marks: marks.get(column.name) ?? [] }
    if (!map) return { ...plain, header: null, raw: null }
    const { source, scale } = map
    if ('constant' in source) return { ...plain, header: null, raw: null, constant: source.constant }
    return {
      ...plain,
      header: source.header,
      raw: record.cells[source.index] ?? '',
      ...(scale && scale !== '元' ? { scale } : {}),
    }
  })
  const used = new Set(mapping.flatMap(({ source }) => ('index' in source ? [source.index] : [])))
  const rest = record.cells.flatMap((raw, index): RawCell[] =>
    used.has(index) || (raw.trim() === '' && !record.header[index])
      ? []
      : [{ key: `#${index}`, column: null, header: record.header[index] ?? `#${index + 1}`, raw, marks: [] }],
  )
  return [...read.filter((cell) => cell.raw !== null || cell.constant !== undefined), ...rest]
}

/**
 * Which cells of a record are hidden: as its row says; without one, as with a rejected row, every count of cases where
 * one is small.
 */
export function hiddenIn(
  dataset: Dataset,
  cells: readonly RawCell[],
  loaded: Row | null,
  leastShown: number,
): ReadonlyMap<string, Hidden> {
  if (loaded) return hiddenCells(loaded._hidden)
  const counts = cells.filter(({ column }) => column && caseColumns(dataset).includes(column.name))
  const isSmallText = ({ raw }: RawCell) => isSmall(Number((raw ?? '').normalize('NFKC').trim()), leastShown)
  if (!counts.some(isSmallText)) return new Map()
  return new Map(counts.map((cell) => [cell.key, isSmallText(cell) ? 'small' : 'other']))
}

/** The converted value of a cell; undefined where there is none, for the row was not loaded. */
export const convertedOf = (cell: RawCell, row: Row | null) =>
  cell.column && row ? (row[cell.column.name] ?? null) : undefined

/** A file read record by record, with its rows laid out for the engine. */
import type { CsvText } from '../domain/csv-text'
import type { Dataset } from '../domain/dataset'
import type { ColumnMap, ControlTotal } from '../domain/import-record'
import { controlTotals } from './control-totals'
import { type Choice, type Inspection, inspectFile } from './inspect'
import { csvLine } from './table-csv'

/** What reaches the page of a file: everything that can be said about it, and where its rows are, but not the rows. */
export interface FileReading {
  /** Its table has the first rows only, its lists their first entries; the counts are of the whole file. */
  readonly inspection: Inspection
  /** Null when no dataset takes them. */
  readonly rows: CsvText | null
  readonly totals: readonly ControlTotal[]
  /** What is kept of the file: the very bytes that were read, without what speaks of persons; and without a name. */
  readonly bytes: Blob
}

const shownRows = 100
/** Enough for every list that is shown or kept; what comes after only tells the same again. */
const listed = 1000
const linesAtOnce = 20_000

/** Reads the whole of a file with PapaParse; throws only when the browser cannot read it. */
export async function readWhole(
  file: Blob,
  name: string,
  datasets: readonly Dataset[],
  choice: Choice = {},
): Promise<FileReading> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  return readingOf(await inspectFile(bytes, name, datasets, choice), bytes)
}

/** The reading that belongs to an inspection of a whole file. */
export function readingOf(inspection: Inspection, read: Uint8Array): FileReading {
  const { table, dataset, mapping, kept } = inspection
  const bytes = new Blob([(kept?.bytes ?? read) as Uint8Array<ArrayBuffer>])
  if (!table || !dataset) return { inspection: shown(inspection), rows: null, totals: [], bytes }
  return {
    inspection: shown(inspection),
    rows: csvTextOf(inspection, mapping),
    totals: controlTotals(table, mapping, dataset),
    bytes,
  }
}

/** Record number and mapped cells of every row. */
function csvTextOf({ table }: Inspection, mapping: readonly ColumnMap[]): CsvText {
  const columns = [...new Set(mapping.flatMap(({ source }) => ('index' in source ? [source.index] : [])))]
  const rows = table?.rows ?? []
  const parts: string[] = []
  let longest = 0
  for (let from = 0; from < rows.length; from += linesAtOnce) {
    const lines = rows
      .slice(from, from + linesAtOnce)
      .map(({ row, cells }) => `${csvLine([String(row), ...columns.map((index) => cells[index] ?? '')])}\n`)
    parts.push(lines.join(''))
    for (const { length } of lines) longest = Math.max(longest, length)
  }
  return { file: new Blob(parts), columns, longest }
}

function shown(inspection: Inspection): Inspection {
  const { table, problems, warnings } = inspection
  return {
    ...inspection,
    problems: problems.slice(0, listed),
    warnings: warnings.slice(0, listed),
    table: table && {
      ...table,
      rows: table.rows.slice(0, shownRows),
      titles: table.titles.slice(0, listed),
      totals: table.totals.slice(0, listed),
      notes: table.notes.slice(0, listed),
      problems: table.problems.slice(0, listed),
      warnings: table.warnings.slice(0, listed),
    },
  }
}

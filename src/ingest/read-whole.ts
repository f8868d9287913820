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
  readonly text: CsvText | null
  readonly totals: readonly ControlTotal[]
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
  return readingOf(await inspectFile(new Uint8Array(await file.arrayBuffer()), name, datasets, choice))
}

/** The reading that belongs to an inspection of a whole file. */
export function readingOf(inspection: Inspection): FileReading {
  const { table, dataset, mapping } = inspection
  if (!table || !dataset) return { inspection: shown(inspection), text: null, totals: [] }
  return {
    inspection: shown(inspection),
    text: csvTextOf(inspection, mapping),
    totals: controlTotals(table, mapping, dataset),
  }
}

/** Record number and mapped cells of every row. */
function csvTextOf({ table }: Inspection, mapping: readonly ColumnMap[]): CsvText {
  const columns = [...new Set(mapping.flatMap(({ source }) => ('index' in source ? [source.index] : [])))]
  const rows = table?.rows ?? []
  const parts: string[] = []
  for (let from = 0; from < rows.length; from += linesAtOnce) {
    const lines = rows
      .slice(from, from + linesAtOnce)
      .map(({ row, cells }) => `${csvLine([String(row), ...columns.map((index) => cells[index] ?? '')])}\n`)
    parts.push(lines.join(''))
  }
  return { file: new Blob(parts), delimiter: ',', newline: '\n', columns, firstRow: null }
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

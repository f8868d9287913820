import type { Dataset } from '../domain/dataset'
import type { ImportRecord } from '../domain/import-record'
import { datasetOfImport } from '../domain/own-table'
import { parsePeriod } from '../domain/period'
import { holdsPersonData } from '../domain/person-data'
import type { Problem, ProblemCode, Warning } from '../domain/problem'
import type { Choice } from '../ingest/inspect'
import type { ReadTable } from '../ingest/read-table'
import { openReader } from '../ingest/reader'
import { convert } from '../warehouse/convert'
import type { Engine } from '../warehouse/engine'
import { mergeFacts } from '../warehouse/facts'
import { stageCells } from '../warehouse/stage-cells'
import { stageCsv } from '../warehouse/stage-csv'
import { type ReadFile, readFile } from './read-file'
import type { Prepared } from './workspace-types'

/** Problems of single rows: the row is left out, the file can still be taken. All others refuse the file. */
const rowProblems: ReadonlySet<ProblemCode> = new Set(['ragged_row', 'unclosed_quote'])

export const refuses = (problem: Problem): boolean => !rowProblems.has(problem.code)

/**
 * Converts a file that was read into the draft table `draft`. Null when the file is refused; the inspection says why.
 * Nothing of the facts is touched until the draft is merged.
 */
export async function prepare(engine: Engine, read: ReadFile, draft: string): Promise<Prepared | null> {
  const { inspection, totals, rows, bytes } = read
  const { table, dataset, mapping } = inspection
  if (!table || !dataset || !rows || inspection.problems.some(refuses)) return null
  const staging = 'file' in rows ? stageCsv(rows) : stageCells(rows)
  const converted = await convert(engine, draft, dataset, mapping, staging)
  const { header, title, note, total, blank, rejected } = table.kinds
  const differing = totals.filter(({ stated, recomputed }) => stated !== null && stated !== recomputed)
  return {
    inspection,
    dataset,
    draft,
    bytes,
    counts: {
      records: table.records,
      header,
      title,
      note,
      total,
      blank,
      loaded: converted.loaded,
      rejected: converted.rejected + rejected,
    },
    controlTotals: totals,
    problems: [...inspection.problems, ...converted.problems].sort(inFileOrder),
    warnings: [
      ...inspection.warnings,
      ...converted.warnings,
      ...otherPeriod(table, converted.months),
      ...differing.map(({ row, column }) => ({ code: 'control_total_differs' as const, row, column })),
    ],
    cells: converted.cells,
    months: converted.months,
  }
}

/** A title that speaks of another time than the rows: last year's file under this year's name, or the other way round. */
function otherPeriod({ statedPeriod }: ReadTable, months: Prepared['months']): Warning[] {
  const stated = statedPeriod === null ? null : parsePeriod(statedPeriod)
  if (!stated || statedPeriod === null || !months) return []
  if (stated.from <= months.to && months.from <= stated.to) return []
  const column = months.from === months.to ? months.from : `${months.from}–${months.to}`
  return [{ code: 'period_differs', value: statedPeriod, column }]
}

/** What is wrong with the whole file goes first. */
const inFileOrder = (a: Problem, b: Problem): number => (a.row ?? 0) - (b.row ?? 0)

/** Drops a draft that is not wanted. */
export const discard = (engine: Engine, { draft }: Prepared) => engine.query(`DROP TABLE IF EXISTS ${draft}`)

/** The log entry of a prepared file, but for its place in the log. */
export function recordOf(
  prepared: Prepared,
  at: string,
  sample: boolean,
): Omit<ImportRecord, 'seq' | 'kind'> {
  const { inspection, dataset, counts, controlTotals: totals, problems, warnings, cells, months } = prepared
  const { sha256, bytes, kept, own } = inspection
  return {
    at,
    sha256: kept?.sha256 ?? sha256,
    fileName: inspection.fileName,
    bytes: kept?.bytes.length ?? bytes,
    ...(kept ? { original: { sha256, bytes } } : {}),
    ...(holdsPersonData(inspection.persons) ? { persons: inspection.persons } : {}),
    dataset: dataset.id,
    ...(own ? { own, cells } : {}),
    encoding: inspection.table?.reading.encoding ?? 'utf-8',
    ...(inspection.table ? { layout: inspection.table.layout } : {}),
    mapping: inspection.mapping,
    counts,
    controlTotals: totals,
    problems,
    warnings,
    months,
    sample,
  }
}

/** Its thread starts with the first file and is not one that the analyst can stop. */
export const keptReader = openReader()

/** Reads a kept file again as its log entry says and merges it; throws when it no longer reads, which is our error. */
export async function replay(engine: Engine, record: ImportRecord, file: Blob): Promise<void> {
  const choice: Choice = {
    encoding: record.encoding as NonNullable<Choice['encoding']>,
    ...(record.own ? { own: record.own } : { dataset: record.dataset, mapping: record.mapping }),
    ...(record.layout ? { layout: record.layout } : {}),
  }
  const name = `replay_${record.seq}`
  const read = await readFile(keptReader, file, record.fileName, choice)
  const prepared = await prepare(engine, read, name)
  if (!prepared) throw new Error(`import ${record.seq} no longer reads: ${record.fileName}`)
  await mergeFacts(engine, datasetOfImport(record), prepared.draft, record.seq)
}

/** Datasets that a set of imports touches. */
export const datasetsOf = (imports: readonly ImportRecord[]): Dataset[] => [
  ...new Map(imports.map((each) => [each.dataset, datasetOfImport(each)])).values(),
]

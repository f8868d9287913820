import type { Dataset } from '../domain/dataset'
import { datasetOf, datasets } from '../domain/datasets'
import type { ImportRecord } from '../domain/import-record'
import type { Problem, ProblemCode } from '../domain/problem'
import { controlTotals } from '../ingest/control-totals'
import { type Choice, type Inspection, inspectFile } from '../ingest/inspect'
import { convert } from '../warehouse/convert'
import type { Engine } from '../warehouse/engine'
import { mergeFacts } from '../warehouse/facts'
import type { Prepared } from './workspace-types'

/** Problems of single rows: the row is left out, the file can still be taken. All others refuse the file. */
const rowProblems: ReadonlySet<ProblemCode> = new Set(['ragged_row'])

export const refuses = (problem: Problem): boolean => !rowProblems.has(problem.code)

/**
 * Converts an inspected file into the draft table `draft`. Null when the file is refused; the inspection says why.
 * Nothing of the facts is touched until the draft is merged.
 */
export async function prepare(
  engine: Engine,
  inspection: Inspection,
  draft: string,
): Promise<Prepared | null> {
  const { table, dataset, mapping } = inspection
  if (!table || !dataset || inspection.problems.some(refuses)) return null
  const converted = await convert(engine, draft, dataset, mapping, table)
  const { header, title, note, total, blank, rejected } = table.kinds
  const totals = controlTotals(table, mapping, dataset)
  const differing = totals.filter(({ stated, recomputed }) => stated !== null && stated !== recomputed)
  return {
    inspection,
    dataset,
    draft,
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
    problems: [...inspection.problems, ...converted.problems],
    warnings: [
      ...inspection.warnings,
      ...converted.warnings,
      ...differing.map(({ row, column }) => ({ code: 'control_total_differs' as const, row, column })),
    ],
    months: converted.months,
  }
}

/** Drops a draft that is not wanted. */
export const discard = (engine: Engine, { draft }: Prepared) => engine.query(`DROP TABLE IF EXISTS ${draft}`)

/** The log entry of a prepared file, but for its place in the log. */
export function recordOf(
  prepared: Prepared,
  at: string,
  sample: boolean,
): Omit<ImportRecord, 'seq' | 'kind'> {
  const { inspection, dataset, counts, controlTotals: totals, problems, warnings, months } = prepared
  return {
    at,
    sha256: inspection.sha256,
    fileName: inspection.fileName,
    bytes: inspection.bytes,
    dataset: dataset.id,
    encoding: inspection.table?.reading.encoding ?? 'utf-8',
    mapping: inspection.mapping,
    counts,
    controlTotals: totals,
    problems,
    warnings,
    months,
    sample,
  }
}

/** Reads a kept file again as its log entry says and merges it; throws when it no longer reads, which is our error. */
export async function replay(engine: Engine, record: ImportRecord, file: Blob): Promise<void> {
  const choice: Choice = {
    encoding: record.encoding as NonNullable<Choice['encoding']>,
    dataset: record.dataset,
    mapping: record.mapping,
  }
  const bytes = new Uint8Array(await file.arrayBuffer())
  const inspection = await inspectFile(bytes, record.fileName, datasets, choice)
  const prepared = await prepare(engine, inspection, `replay_${record.seq}`)
  if (!prepared) throw new Error(`import ${record.seq} no longer reads: ${record.fileName}`)
  await mergeFacts(engine, datasetOf(record.dataset), prepared.draft, record.seq)
}

/** Datasets that a set of imports touches. */
export const datasetsOf = (imports: readonly ImportRecord[]): Dataset[] =>
  [...new Set(imports.map((each) => each.dataset))].map(datasetOf)

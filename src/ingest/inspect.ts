/** One file from bytes to everything that can be said about it before a row is loaded. */
import type { Column, Dataset } from '../domain/dataset'
import type { ColumnMap } from '../domain/import-record'
import type { Problem, Warning } from '../domain/problem'
import { decodeBytes, type EncodingName } from './encoding'
import { checkMapping, type Mapped, mapColumns } from './map-columns'
import type { ReadTable } from './read-table'
import { type Candidate, rankDatasets } from './recognise'
import { refusal } from './refusal'
import { readTable } from './structure'

/** What the user decided; anything absent is found out. */
export interface Choice {
  readonly encoding?: EncodingName
  readonly dataset?: string
  /** The whole mapping, made by hand or remembered from the last file. */
  readonly mapping?: readonly ColumnMap[]
}

export interface Inspection {
  readonly fileName: string
  readonly bytes: number
  readonly sha256: string
  /** Null when the bytes hold no table. */
  readonly table: ReadTable | null
  /** Datasets it can be loaded as, best first. */
  readonly candidates: readonly Candidate[]
  readonly dataset: Dataset | null
  readonly mapping: readonly ColumnMap[]
  readonly missing: readonly Column[]
  readonly problems: readonly Problem[]
  readonly warnings: readonly Warning[]
}

/** Inspects a file. What is wrong with it is in `problems`; nothing the user's data can do makes it throw. */
export async function inspectFile(
  bytes: Uint8Array,
  fileName: string,
  datasets: readonly Dataset[],
  choice: Choice = {},
): Promise<Inspection> {
  const file = { fileName, bytes: bytes.length, sha256: await sha256(bytes) }
  const refused = refusal(bytes)
  if (refused && !(refused.value === 'NUL' && choice.encoding))
    return { ...file, ...nothing, problems: [refused] }
  const table = readTable(decodeBytes(bytes, choice.encoding))
  if (table.problems.some((problem) => problem.code === 'not_a_table')) {
    return { ...file, ...nothing, problems: table.problems, warnings: table.warnings }
  }
  const ranked = rankDatasets(table.header, datasets, table.statedPeriod)
  const candidates = ranked.filter((candidate) => candidate.missing.length === 0)
  const dataset = chosen(ranked, datasets, choice)
  const mapped = dataset ? mappingOf(table, dataset, choice) : unmapped
  return {
    ...file,
    table,
    candidates,
    dataset,
    mapping: mapped.mapping,
    missing: mapped.missing,
    problems: [...table.problems, ...datasetProblems(table, dataset, mapped, choice)],
    warnings: [...table.warnings, ...mapped.warnings],
  }
}

const nothing = {
  table: null,
  candidates: [],
  dataset: null,
  mapping: [],
  missing: [],
  warnings: [],
}
const unmapped: Mapped = { mapping: [], missing: [], unmapped: [], warnings: [] }

async function sha256(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new Uint8Array(bytes))
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** The user's choice, else the best candidate, else a dataset whose columns most headers are: then what it lacks is told. */
function chosen(ranked: readonly Candidate[], datasets: readonly Dataset[], choice: Choice): Dataset | null {
  if (choice.dataset !== undefined) return datasets.find((each) => each.id === choice.dataset) ?? null
  const complete = ranked.find((candidate) => candidate.missing.length === 0)
  const near = ranked.find((candidate) => candidate.matched >= 3 && candidate.share >= 0.6)
  if (!complete) return near?.dataset ?? null
  return near && near.matched >= complete.matched + 3 ? near.dataset : complete.dataset
}

const mappingOf = (table: ReadTable, dataset: Dataset, { mapping }: Choice): Mapped =>
  mapping ? checkMapping(table, dataset, withinTable(mapping, table, dataset)) : mapColumns(table, dataset)

/** A mapping made for another file may name columns that this one has not. */
const withinTable = (mapping: readonly ColumnMap[], table: ReadTable, dataset: Dataset): ColumnMap[] =>
  mapping.filter(
    ({ column, source }) =>
      dataset.columns.some((each) => each.name === column) &&
      ('constant' in source || (source.index >= 0 && source.index < table.header.length)),
  )

function datasetProblems(
  table: ReadTable,
  dataset: Dataset | null,
  mapped: Mapped,
  choice: Choice,
): Problem[] {
  if (table.problems.some((problem) => problem.code === 'empty_file')) return []
  if (!dataset) return [{ code: 'unknown_dataset', ...(choice.dataset ? { value: choice.dataset } : {}) }]
  const missing = mapped.missing.map(
    (column): Problem => ({ code: 'missing_column', column: column.title.zh }),
  )
  // Only columns that every dataset has: the file is something else.
  const keyless = mapped.mapping.every((each) => dataset.key.includes(each.column) || each.column === 'note')
  return missing.length === 0 && keyless ? [{ code: 'unknown_dataset', value: dataset.id }] : missing
}

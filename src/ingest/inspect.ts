/** One file from bytes to everything that can be said about it before a row is loaded. */
import type { Column, Dataset } from '../domain/dataset'
import type { ColumnMap, Layout, RememberedMapping } from '../domain/import-record'
import { type OwnTable, ownDataset, ownMapping } from '../domain/own-table'
import { noPersonData, type PersonData } from '../domain/person-data'
import type { Problem, Warning } from '../domain/problem'
import type { EncodingName } from './encoding'
import { checkMapping, type Mapped, mapColumns } from './map-columns'
import { type OwnWish, ownTableOf } from './own-columns'
import { guardPersons, type Wish } from './person-guard'
import { masked } from './person-text'
import type { ReadTable } from './read-table'
import { type Candidate, rankDatasets } from './recognise'
import { refusal } from './refusal'
import { recalled, remapped } from './remembered'
import { sha256 } from './sha256'
import { workbookCsv } from './workbook'

/** What the user decided; anything absent is found out. */
export interface Choice {
  readonly encoding?: EncodingName
  readonly dataset?: string
  /** Kept as a table of the analyst's own, whatever dataset it may fit. */
  readonly own?: OwnWish
  /** Which of several tables, and whether it has a header. */
  readonly layout?: Layout
  /** The whole mapping, made by hand. */
  readonly mapping?: readonly ColumnMap[]
  /** Mappings made by hand for earlier files; one with the same header is taken. */
  readonly remembered?: readonly RememberedMapping[]
}

export interface KeptBytes {
  readonly bytes: Uint8Array
  readonly sha256: string
}

export interface Inspection {
  readonly fileName: string
  readonly bytes: number
  /** Of the file as it was given, by which it is known again. */
  readonly sha256: string
  /** What is kept of it: without person data, a workbook as the CSV of its sheet; null when it is kept as it is. */
  readonly kept: KeptBytes | null
  readonly persons: PersonData
  /** Null when the bytes hold no table. */
  readonly table: ReadTable | null
  /** Datasets it can be loaded as, best first. */
  readonly candidates: readonly Candidate[]
  /** Of an own table the record made for it. */
  readonly dataset: Dataset | null
  /** Null when it is read as one of the datasets. */
  readonly own: OwnTable | null
  readonly mapping: readonly ColumnMap[]
  /** True when the mapping is one that was remembered. */
  readonly recalled: boolean
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
  const file = { fileName: masked(fileName), bytes: bytes.length, sha256: await sha256(bytes) }
  const book = await workbookCsv(bytes)
  if (book && 'code' in book) return { ...file, ...nothing, problems: [book] }
  const sheet = book?.csv ?? null
  const others = book?.warnings ?? []
  const text = sheet ?? bytes
  const refused = refusal(text)
  if (refused && !(refused.code === 'many_zeros' && choice.encoding))
    return { ...file, ...nothing, problems: [refused] }
  const guarded = guardPersons(text, wishOf(choice, sheet !== null), datasets)
  if ('refused' in guarded) return { ...file, ...nothing, problems: [guarded.refused] }
  const { table } = guarded
  const kept = guarded.kept ?? sheet
  const persons = file.fileName === fileName ? guarded.persons : withFileName(guarded.persons)
  if (table.problems.some((problem) => problem.code === 'not_a_table')) {
    return { ...file, ...nothing, problems: table.problems, warnings: [...others, ...table.warnings] }
  }
  const ranked = rankDatasets(table.header, datasets, table.statedPeriod)
  const candidates = ranked.filter((candidate) => candidate.missing.length === 0)
  if (choice.own) {
    const own = ownTableOf(table, persons, choice.own)
    const warnings = [...others, ...table.warnings]
    return {
      ...file,
      ...ownParts(table, own),
      kept: await keptOf(kept),
      persons,
      table,
      candidates,
      warnings,
    }
  }
  const known = choice.mapping ? null : recalled(table.header, choice.remembered ?? [], choice.dataset)
  const dataset = chosen(ranked, datasets, known ? { dataset: known.dataset } : choice)
  const mapped = dataset ? mappingOf(table, dataset, choice, known) : unmapped
  return {
    ...file,
    kept: await keptOf(kept),
    persons,
    table,
    candidates,
    dataset,
    own: null,
    mapping: mapped.mapping,
    recalled: known !== null && dataset !== null,
    missing: mapped.missing,
    problems: [...table.problems, ...datasetProblems(table, dataset, mapped, choice)],
    warnings: [...others, ...table.warnings, ...mapped.warnings.filter((each) => !isTaken(each, persons))],
  }
}

const keptOf = async (bytes: Uint8Array | null): Promise<KeptBytes | null> =>
  bytes && { bytes, sha256: await sha256(bytes) }

/** The columns are taken by place, so a header that stands twice is no problem. */
const ownParts = (table: ReadTable, own: OwnTable) => ({
  own,
  dataset: ownDataset(own),
  mapping: ownMapping(own),
  recalled: false,
  missing: [],
  problems: table.problems.filter(({ code }) => code !== 'duplicate_header'),
})

/** Nobody has to be told to map a column that was taken out. */
const isTaken = ({ code, column }: Warning, { columns }: PersonData): boolean =>
  code === 'unmapped_column' && columns.some(({ header }) => header === column)

const wishOf = ({ encoding, layout }: Choice, isSheet: boolean): Wish => ({
  ...(encoding && !isSheet ? { encoding } : {}),
  ...(layout ? { layout } : {}),
})

const withFileName = ({ columns, masked: places }: PersonData): PersonData => ({
  columns,
  masked: [...places, { place: 'file_name', cells: 1 }],
})

const nothing = {
  kept: null,
  persons: noPersonData,
  table: null,
  candidates: [],
  dataset: null,
  own: null,
  mapping: [],
  recalled: false,
  missing: [],
  warnings: [],
}
const unmapped: Mapped = { mapping: [], missing: [], unmapped: [], warnings: [] }

/** The user's choice, else the best candidate, else a dataset whose columns most headers are: then what it lacks is told. */
function chosen(ranked: readonly Candidate[], datasets: readonly Dataset[], choice: Choice): Dataset | null {
  if (choice.dataset !== undefined) return datasets.find((each) => each.id === choice.dataset) ?? null
  const complete = ranked.find((candidate) => candidate.missing.length === 0)
  const near = ranked.find((candidate) => candidate.matched >= 3 && candidate.share >= 0.6)
  if (!complete) return near?.dataset ?? null
  return near && near.matched >= complete.matched + 3 ? near.dataset : complete.dataset
}

function mappingOf(
  table: ReadTable,
  dataset: Dataset,
  { mapping }: Choice,
  known: RememberedMapping | null,
): Mapped {
  const given = mapping ?? (known && remapped(known, table.header, mapColumns(table, dataset).mapping))
  return given ? checkMapping(table, dataset, withinTable(given, table, dataset)) : mapColumns(table, dataset)
}

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
  if (missing.length > 0 || !keyless) return missing
  return [{ code: choice.dataset ? 'other_dataset' : 'unknown_dataset', value: dataset.id }]
}

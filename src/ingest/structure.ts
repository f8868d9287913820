/** Text to table: every record of the file gets exactly one kind, so that the counts add up. */
import type { Layout } from '../domain/import-record'
import type { Problem, Warning } from '../domain/problem'
import { detectDialect } from './dialect'
import type { Decoded } from './encoding'
import { type Line, lineOf } from './lines'
import { notATable } from './not-a-table'
import { type Parts, partsOf, recordOf } from './parts'
import type { FoundTable, ReadTable } from './read-table'
import { type Records, readRecords } from './records'
import { sideBySide } from './side-by-side'
import { stacked } from './stacked'
import { statedManyfold, statedPairs, statedPeriod, statedUnit } from './stated'
import { zeroCells } from './zero-cells'

/**
 * Reads all records of a decoded file, takes the tables apart and finds header, data, totals and notes of one of them: the
 * first, or the one the layout names. Never throws: what is wrong is in `problems` (empty_file, not_a_table,
 * no_data_rows, bad_bytes, unclosed_quote, ragged_row, duplicate_header, header_shifted).
 */
export function readTable(decoded: Decoded, layout: Layout = {}): ReadTable {
  const dialect = detectDialect(decoded.text)
  const records = readRecords(decoded.text, dialect)
  const lines = records.cells.map((cells, i) => lineOf(cells, i + 1))
  const refused = refusalOf(decoded.text, lines, records)
  const { parts, tables, chosen } =
    refused?.code === 'not_a_table' ? allNotes(lines) : chosenOf(lines, records.unclosed, layout)
  const problems = [
    ...(refused ? [refused] : []),
    ...(toleratesBytes(decoded) ? [] : [{ code: 'bad_bytes', value: String(decoded.badBytes) } as const]),
    ...parts.problems,
    ...(!refused && parts.rows.length + parts.kinds.rejected === 0
      ? [{ code: 'no_data_rows' } as const]
      : []),
  ]
  const titleCells = parts.titles.map((title) => title.cells)
  return {
    ...parts,
    tables,
    layout: { ...layout, ...(tables.length > 1 ? { table: chosen } : {}) },
    reading: { encoding: decoded.encoding, ...dialect },
    bom: decoded.bom,
    certain: decoded.certain,
    blanks: parts.kinds.blank,
    stated: statedPairs(titleCells),
    unit: statedUnit(titleCells),
    manyfold: statedManyfold(titleCells),
    statedPeriod: statedPeriod(titleCells),
    records: lines.length,
    problems,
    warnings: [
      ...badPlaces(decoded, lines),
      ...zeroCells(decoded, lines, parts),
      ...warningsOf(decoded, records),
      ...parts.warnings,
    ],
  }
}

function refusalOf(text: string, lines: readonly Line[], records: Records): Problem | null {
  if (lines.every((line) => line.filled === 0)) return { code: 'empty_file' }
  const other = notATable(text, records)
  return other ? { code: 'not_a_table', value: other } : null
}

/** One damaged place, or one in so many characters, is no wrong encoding. */
const charactersPerBadByte = 10_000
const toleratesBytes = ({ badBytes, text }: Decoded): boolean =>
  badBytes <= Math.max(1, text.length / charactersPerBadByte)

/** Places that stay in the text as U+FFFD; a number or code with one is refused later, with its row. */
function badPlaces(decoded: Decoded, lines: readonly Line[]): Warning[] {
  if (decoded.badBytes === 0 || !toleratesBytes(decoded)) return []
  const line = lines.find(({ cells }) => cells.some((cell) => cell.includes('\ufffd')))
  return [{ code: 'bad_places', value: String(decoded.badBytes), ...(line ? { row: line.row } : {}) }]
}

function warningsOf(decoded: Decoded, records: Records): Warning[] {
  const warnings: Warning[] = []
  if (!decoded.certain) warnings.push({ code: 'encoding_uncertain', value: decoded.encoding })
  const { stray, otherDelimiter } = records
  for (const [code, [row], count] of [
    ['stray_quote', stray, stray.length],
    ['other_delimiter', otherDelimiter, otherDelimiter.length],
  ] as const) {
    if (row !== undefined) warnings.push({ code, row, value: String(count) })
  }
  return warnings
}

interface Chosen {
  readonly parts: Parts
  readonly tables: readonly FoundTable[]
  /** 1-based. */
  readonly chosen: number
}

const noParts: Parts = {
  header: [],
  rows: [],
  kinds: { header: 0, title: 0, note: 0, total: 0, blank: 0, data: 0, rejected: 0 },
  titles: [],
  headerRows: [],
  totals: [],
  notes: [],
  problems: [],
  warnings: [],
}

function allNotes(lines: readonly Line[]): Chosen {
  const notes = lines.filter((line) => line.filled > 0).map(recordOf)
  const kinds = { ...noParts.kinds, note: notes.length, blank: lines.length - notes.length }
  return { parts: { ...noParts, notes, kinds }, tables: [], chosen: 1 }
}

/** The table that the layout names, with the records of the others counted as notes: they are no rows of this one. */
function chosenOf(all: readonly Line[], unclosed: ReadonlySet<number>, layout: Layout): Chosen {
  const broken = all.filter((line) => unclosed.has(line.row))
  const lines = broken.length === 0 ? all : all.filter((line) => !unclosed.has(line.row))
  const pieces = sideBySide(lines).flatMap(stacked)
  const each = pieces.map((piece) => partsOf(piece, layout.header ?? true))
  const chosen = Math.min(Math.max(1, layout.table ?? 1), each.length)
  const parts = each[chosen - 1] ?? noParts
  const ours = (pieces[chosen - 1] ?? []).filter((line) => line.filled > 0).length
  const outside = lines.filter((line) => line.filled > 0).length - ours
  const kinds = {
    ...parts.kinds,
    note: parts.kinds.note + outside,
    rejected: parts.kinds.rejected + broken.length,
  }
  const counted = Object.values(kinds).reduce((sum, count) => sum + count, -kinds.blank)
  const tables = each.map(foundTable)
  const other: Warning[] = each.length > 1 ? [{ code: 'other_tables', value: String(each.length - 1) }] : []
  return {
    parts: {
      ...parts,
      kinds: { ...kinds, blank: all.length - counted },
      problems: [...broken.map(unclosedProblem), ...parts.problems],
      warnings: [...other, ...parts.warnings],
    },
    tables,
    chosen,
  }
}

const foundTable = ({ titles, header, headerRows, rows }: Parts): FoundTable => ({
  title: (titles[0]?.cells ?? []).map((cell) => cell.trim()).find((cell) => cell !== '') ?? '',
  header,
  rows: rows.length,
  row: headerRows[0] ?? rows[0]?.row ?? 1,
})

const unclosedProblem = ({ row, cells }: Line): Problem => ({
  code: 'unclosed_quote',
  row,
  value: (cells[0] ?? '').slice(0, 60),
})

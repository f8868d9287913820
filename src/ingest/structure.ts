/** Text to table: every record of the file gets exactly one kind, so that the counts add up. */
import type { Problem, Warning } from '../domain/problem'
import type { TextRow } from '../domain/table'
import { type BodyLine, classifyBody } from './body-rows'
import { detectDialect } from './dialect'
import type { Decoded } from './encoding'
import { findHeader } from './header-rows'
import { joinHeader } from './join-header'
import { commonExtent, type Line, lineOf } from './lines'
import { notATable } from './not-a-table'
import type { ReadTable, RecordCells, TotalRow } from './read-table'
import { type Records, readRecords } from './records'
import { statedPeriod, statedUnit } from './stated'

/**
 * Reads all records of a decoded file and finds its header, data, totals and notes. Never throws: what is wrong is in
 * `problems` (empty_file, not_a_table, no_data_rows, bad_bytes, unclosed_quote, ragged_row, duplicate_header).
 */
export function readTable(decoded: Decoded): ReadTable {
  const dialect = detectDialect(decoded.text)
  const records = readRecords(decoded.text, dialect)
  const lines = records.cells.map((cells, i) => lineOf(cells, i + 1))
  const refused = refusalOf(decoded.text, lines, records)
  const parts = refused?.code === 'not_a_table' ? allNotes(lines) : partsOf(lines, records.unclosed)
  const problems = [
    ...(refused ? [refused] : []),
    ...(decoded.badBytes > 0 ? [{ code: 'bad_bytes', value: String(decoded.badBytes) } as const] : []),
    ...parts.problems,
    ...(!refused && parts.rows.length + parts.kinds.rejected === 0
      ? [{ code: 'no_data_rows' } as const]
      : []),
  ]
  const titleCells = parts.titles.map((title) => title.cells)
  return {
    ...parts,
    reading: { encoding: decoded.encoding, ...dialect },
    bom: decoded.bom,
    certain: decoded.certain,
    unit: statedUnit(titleCells),
    statedPeriod: statedPeriod(titleCells),
    records: lines.length,
    problems,
    warnings: [...warningsOf(decoded, records), ...parts.warnings],
  }
}

function refusalOf(text: string, lines: readonly Line[], records: Records): Problem | null {
  if (lines.every((line) => line.filled === 0)) return { code: 'empty_file' }
  const other = notATable(text, records)
  return other ? { code: 'not_a_table', value: other } : null
}

function warningsOf(decoded: Decoded, records: Records): Warning[] {
  const warnings: Warning[] = []
  if (!decoded.certain) warnings.push({ code: 'encoding_uncertain', value: decoded.encoding })
  const [row] = records.stray
  if (row !== undefined) warnings.push({ code: 'stray_quote', row, value: String(records.stray.length) })
  return warnings
}

type Parts = Pick<
  ReadTable,
  | 'header'
  | 'rows'
  | 'kinds'
  | 'titles'
  | 'headerRows'
  | 'totals'
  | 'notes'
  | 'blanks'
  | 'problems'
  | 'warnings'
>

const none = { header: 0, title: 0, note: 0, total: 0, blank: 0, data: 0, rejected: 0 }
const recordOf = ({ row, cells }: Line): RecordCells => ({ row, cells })

function allNotes(lines: readonly Line[]): Parts {
  const notes = lines.filter((line) => line.filled > 0).map(recordOf)
  const blanks = lines.length - notes.length
  const empty = { header: [], rows: [], titles: [], headerRows: [], totals: [], problems: [], warnings: [] }
  return { ...empty, notes, blanks, kinds: { ...none, note: notes.length, blank: blanks } }
}

function partsOf(all: readonly Line[], unclosed: ReadonlySet<number>): Parts {
  const broken = all.filter((line) => unclosed.has(line.row))
  const lines = all.filter((line) => !unclosed.has(line.row))
  const common = commonExtent(lines)
  const { start, end, numbering } = findHeader(lines, common)
  const lead = lines.slice(0, start)
  const headerLines = lines.slice(start, end)
  const named = headerLines.filter((line, i) => line.filled > 0 && !numbering.includes(start + i))
  const body = classifyBody(lines.slice(end), common)
  const offered = Math.max(1, ...named.map((line) => line.cells.length))
  const width = Math.max(1, Math.min(offered, Math.max(0, ...extents(named, body))))
  const header = joinHeader(named, width)
  const { rows, ragged, short } = fitRows(of(body, 'data'), width)
  const titles = lead.filter((line) => line.filled > 0).map(recordOf)
  const headerRows = headerLines.filter((line) => line.filled > 0 || common === 1).map((line) => line.row)
  const totals: TotalRow[] = body.filter((each) => each.kind === 'total').map(totalOf)
  const notes = of(body, 'note').map(recordOf)
  const rejected = ragged.length + broken.length
  const counted = titles.length + headerRows.length + totals.length + notes.length + rows.length + rejected
  const blanks = all.length - counted
  const kinds = {
    header: headerRows.length,
    title: titles.length,
    note: notes.length,
    total: totals.length,
    blank: blanks,
    data: rows.length,
    rejected,
  }
  const problems = [...broken.map(unclosedProblem), ...duplicates(header, headerRows[0]), ...ragged]
  const warnings = [...shortWarning(short), ...droppedWarning(offered - width)]
  return { header, rows, kinds, titles, headerRows, totals, notes, blanks, problems, warnings }
}

const of = (body: readonly BodyLine[], kind: BodyLine['kind']): Line[] =>
  body.filter((each) => each.kind === kind).map((each) => each.line)

const totalOf = ({ line, label }: BodyLine): TotalRow => ({ row: line.row, label, cells: line.cells })

const extents = (named: readonly Line[], body: readonly BodyLine[]): number[] => [
  ...named.map((line) => line.extent),
  body.reduce(
    (most, { kind, line }) => (kind === 'data' || kind === 'total' ? Math.max(most, line.extent) : most),
    0,
  ),
]

interface Fitted {
  readonly rows: TextRow[]
  readonly ragged: Problem[]
  readonly short: number[]
}

/** Rows of exactly `width` cells: empty cells too many are cut, missing ones filled; a filled cell too many is refused. */
function fitRows(lines: readonly Line[], width: number): Fitted {
  const fitted: Fitted = { rows: [], ragged: [], short: [] }
  for (const line of lines) {
    if (line.extent > width) {
      fitted.ragged.push({ code: 'ragged_row', row: line.row, value: String(line.extent) })
      continue
    }
    if (line.cells.length < width) fitted.short.push(line.row)
    fitted.rows.push({ row: line.row, cells: toWidth(line.cells, width) })
  }
  return fitted
}

function toWidth(cells: readonly string[], width: number): readonly string[] {
  if (cells.length === width) return cells
  if (cells.length > width) return cells.slice(0, width)
  return [...cells, ...Array<string>(width - cells.length).fill('')]
}

const unclosedProblem = ({ row, cells }: Line): Problem => ({
  code: 'unclosed_quote',
  row,
  value: (cells[0] ?? '').slice(0, 60),
})

function duplicates(header: readonly string[], row: number | undefined): Problem[] {
  const repeated = new Set(header.filter((name, i) => name !== '' && header.indexOf(name) !== i))
  return [...repeated].map((column) => ({
    code: 'duplicate_header',
    column,
    ...(row === undefined ? {} : { row }),
  }))
}

const shortWarning = (rows: readonly number[]): Warning[] =>
  rows[0] === undefined ? [] : [{ code: 'short_row', row: rows[0], value: String(rows.length) }]

const droppedWarning = (count: number): Warning[] =>
  count > 0 ? [{ code: 'blank_columns_dropped', value: String(count) }] : []

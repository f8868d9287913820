/** One table of a sheet: every line of it gets exactly one kind. */
import type { Problem, Warning } from '../domain/problem'
import { type BodyLine, classifyBody } from './body-rows'
import { fitRows } from './fit-rows'
import { findHeader, numericColumns } from './header-rows'
import { joinHeader } from './join-header'
import { commonExtent, type Line, spread } from './lines'
import { pageRows } from './pages'
import type { ReadTable, RecordCells, TotalRow } from './read-table'
import { pageEnd, repeatedHeaders } from './repeated-header'
import { headerShift } from './shifted-header'

export type Parts = Pick<
  ReadTable,
  'header' | 'rows' | 'kinds' | 'titles' | 'headerRows' | 'totals' | 'notes' | 'problems' | 'warnings'
>

/** The parts of a table; without a header its columns are called 列1, 列2 … `header: false` says that there is none. */
export function partsOf(lines: readonly Line[], header: boolean): Parts {
  const common = commonExtent(lines)
  const found = findHeader(lines, common)
  const { start, end, numbering } = header ? found : { start: found.start, end: found.start, numbering: [] }
  const headerLines = lines.slice(start, end)
  const named = headerLines.filter((line, i) => line.filled > 0 && !numbering.includes(start + i))
  const body = bodyOf(lines, start, end, common)
  const data = of(body, 'data')
  const offered = widest(named.length > 0 ? named : data)
  const names = joinHeader(named, offered)
  const shift = headerShift(names, data)
  const most = Math.max(start === end ? narrowest(data) : 0, ...extents(named, body))
  const width = Math.max(1, Math.min(offered, most) + (shift > 0 && most > offered ? 1 : 0))
  const { rows, ragged, short, long } = fitRows(data, width)
  const again = of(body, 'header')
  const headerRows = [...headerLines.filter((line) => line.filled > 0 || common === 1), ...again]
  const titles = [...lines.slice(0, start).filter((line) => line.filled > 0), ...of(body, 'title')]
  const totals = body.filter((each) => each.kind === 'total').map(totalOf)
  const notes = of(body, 'note').map(recordOf)
  const [first] = headerRows
  const text = start === end ? numberedNames(width) : joinHeader(named, width)
  return {
    header: text,
    rows,
    kinds: kindsOf(lines.length, {
      header: headerRows.length,
      title: titles.length,
      note: notes.length,
      total: totals.length,
      data: rows.length,
      rejected: ragged.length,
    }),
    titles: titles.map(recordOf),
    headerRows: headerRows.map((line) => line.row),
    totals,
    notes,
    problems: [...shiftProblem(shift, first), ...duplicates(text, first), ...ragged],
    warnings: [
      ...(start === end && rows.length > 0 ? [{ code: 'no_header' } as const] : []),
      ...shortWarning(short),
      ...longWarning(long, rows.length),
      ...droppedWarning(offered - width),
    ],
  }
}

function bodyOf(lines: readonly Line[], start: number, end: number, common: number): BodyLine[] {
  const hasNumbers = numericColumns(spread(lines.slice(end, pageEnd(lines, start)), 400), common).length > 0
  const again = common === 1 ? [] : repeatedHeaders(lines, start, end, hasNumbers)
  return classifyBody(lines.slice(end), common, pageRows(lines, start, end, again, common))
}

const numberedNames = (width: number) => Array.from({ length: width }, (_, i) => `列${i + 1}`)

/** What is not of another kind is blank. */
function kindsOf(all: number, kinds: Omit<ReadTable['kinds'], 'blank'>): ReadTable['kinds'] {
  return { ...kinds, blank: all - Object.values(kinds).reduce((sum, count) => sum + count, 0) }
}

const widest = (lines: readonly Line[]) => lines.reduce((most, { cells }) => Math.max(most, cells.length), 1)

/** Where nothing names the columns, those that every row has count, blank or not. */
const narrowest = (lines: readonly Line[]) =>
  lines.reduce((least, { cells }) => Math.min(least, cells.length), lines[0]?.cells.length ?? 0)

const of = (body: readonly BodyLine[], kind: BodyLine['kind']): Line[] =>
  body.filter((each) => each.kind === kind).map((each) => each.line)

export const recordOf = ({ row, cells }: Line): RecordCells => ({ row, cells })

const totalOf = ({ line, label }: BodyLine): TotalRow => ({ row: line.row, label, cells: line.cells })

const extents = (named: readonly Line[], body: readonly BodyLine[]): number[] => [
  ...named.map((line) => line.extent),
  body.reduce(
    (most, { kind, line }) => (kind === 'data' || kind === 'total' ? Math.max(most, line.extent) : most),
    0,
  ),
]

const at = (line: Line | undefined) => (line ? { row: line.row } : {})

const shiftProblem = (shift: number, line: Line | undefined): Problem[] =>
  shift === 0 ? [] : [{ code: 'header_shifted', ...at(line), value: String(Math.abs(shift)) }]

function duplicates(header: readonly string[], line: Line | undefined): Problem[] {
  const seen = new Set<string>()
  const repeated = new Set(header.filter((name) => name !== '' && (seen.has(name) || !seen.add(name))))
  return [...repeated].map((column) => ({ code: 'duplicate_header', column, ...at(line) }))
}

const shortWarning = (rows: readonly number[]): Warning[] =>
  rows[0] === undefined ? [] : [{ code: 'short_row', row: rows[0], value: String(rows.length) }]

/** Where most rows end with a delimiter that is how the file is written. */
const longWarning = (long: readonly number[], rows: number): Warning[] =>
  long[0] === undefined || long.length * 2 >= rows
    ? []
    : [{ code: 'long_row', row: long[0], value: String(long.length) }]

const droppedWarning = (count: number): Warning[] =>
  count > 0 ? [{ code: 'blank_columns_dropped', value: String(count) }] : []

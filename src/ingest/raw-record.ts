/** One record of a kept file as it stands there, found again by its number. */
import type { ImportRecord } from '../domain/import-record'
import type { Dialect } from './dialect'
import { decodeBytes, type EncodingName, visibleZeros } from './encoding'
import type { ReadTable } from './read-table'
import { readRecords } from './records'
import { Scan } from './scan'
import { readTable } from './structure'

export type RawKind = 'data' | 'header' | 'title' | 'total' | 'note' | 'other'

export interface RawRecord {
  /** 1-based record number in the file. */
  readonly row: number
  readonly kind: RawKind
  /** Names of the columns, those of several header rows joined; empty when the file has none. */
  readonly header: readonly string[]
  /** What stands above the header, a text for each record. */
  readonly titles: readonly string[]
  /** Cells verbatim, in the places that a mapping names. */
  readonly cells: readonly string[]
  /** The text of the record in the file; null where damaged quotes leave it open where it begins. */
  readonly line: string | null
}

/** How the file was read at its import. */
export type RawWish = Pick<ImportRecord, 'encoding' | 'layout'>

/** Above this size a record is looked for byte by byte, so that one row does not cost the reading of a million. */
const largeFrom = 4_000_000
const headBytes = 256 * 1024
const chunkBytes = 4 * 1024 * 1024

/** The record with number `row` of a file that an import has kept; null when the file has no such record. */
export async function readRawRecord(file: Blob, wish: RawWish, row: number): Promise<RawRecord | null> {
  const large = file.size >= largeFrom && !wish.layout?.table ? await inLarge(file, wish, row) : null
  return large ?? inWhole(new Uint8Array(await file.arrayBuffer()), wish, row)
}

function inWhole(bytes: Uint8Array, wish: RawWish, row: number): RawRecord | null {
  const decoded = decodeBytes(bytes, wish.encoding as EncodingName)
  const table = readTable(decoded, wish.layout)
  const record = readRecords(decoded.text, table.reading as Dialect).cells[row - 1]
  if (!record) return null
  // Where quotes are out of place a record is a line.
  const lines = [
    lineOf(decoded.text, row, table.reading as Dialect),
    lineOf(decoded.text, row, { quote: '' }),
  ]
  return recordOf(
    table,
    row,
    record,
    lines.find((line) => line !== null && reads(line, table, record)) ?? null,
  )
}

/** True of a text that is one record with these cells. */
function reads(line: string, { reading }: ReadTable, cells: readonly string[]): boolean {
  const found = line === '' ? [['']] : readRecords(line, reading as Dialect).cells
  return JSON.stringify(found) === JSON.stringify([cells])
}

function recordOf(table: ReadTable, row: number, cells: readonly string[], line: string | null): RawRecord {
  const { header, titles, headerRows, totals, notes, rows } = table
  const isIn = (records: readonly { readonly row: number }[]) => records.some((each) => each.row === row)
  const data = rows.find((each) => each.row === row)
  const kinds: readonly (readonly [RawKind, boolean])[] = [
    ['data', data !== undefined],
    ['header', headerRows.includes(row)],
    ['title', isIn(titles)],
    ['total', isIn(totals)],
    ['note', isIn(notes)],
  ]
  return {
    ...{ row, header, line },
    kind: kinds.find(([, holds]) => holds)?.[0] ?? 'other',
    titles: titles.map((title) => title.cells.filter((cell) => cell.trim() !== '').join(' ')),
    cells: data?.cells ?? cells,
  }
}

/** The text from one line end outside quotes to the next; null when there are fewer records. */
function lineOf(text: string, row: number, { quote }: Pick<Dialect, 'quote'>): string | null {
  let [record, start, inside] = [1, 0, false]
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]
    if (sign === quote) inside = !inside
    if (inside || (sign !== '\n' && sign !== '\r')) continue
    if (record === row) return text.slice(start, at)
    if (sign === '\r' && text[at + 1] === '\n') at += 1
    record += 1
    start = at + 1
  }
  return record === row && start < text.length ? text.slice(start) : null
}

/** By the machine that counts records; null where the file is not as regular as its head. */
async function inLarge(file: Blob, wish: RawWish, row: number): Promise<RawRecord | null> {
  const head = new Uint8Array(await file.slice(0, headBytes).arrayBuffer())
  const table = readTable(
    decodeBytes(head.subarray(0, head.lastIndexOf(0x0a) + 1), wish.encoding as EncodingName),
    wish.layout,
  )
  const { newline, quote, escape: doubling } = table.reading
  const isPlain = (newline === 'LF' || newline === 'CRLF') && quote === '"' && doubling === '"'
  const first = table.rows[0]?.row
  // Titles may have another width than the rows, which is odd to the machine only where it breaks a quote.
  if (!isPlain || first === undefined || row < first) return null
  const line = await textOf(file, wish.encoding, table.reading as Dialect, row)
  const cells = line === null ? undefined : readRecords(line, table.reading as Dialect).cells[0]
  return cells?.length === table.header.length ? { ...recordOf(table, row, cells, line), kind: 'data' } : null
}

async function textOf(file: Blob, encoding: string, dialect: Dialect, row: number): Promise<string | null> {
  const shape = { delimiter: dialect.delimiter, newline: dialect.newline === 'CRLF' ? '\r\n' : '\n' } as const
  const [before, upto] = [new Scan(shape), new Scan(shape)]
  const decoder = new TextDecoder(encoding)
  const encoder = new TextEncoder()
  let [held, base] = [new Uint8Array(), 0]
  for (let at = 0; at < file.size && upto.records < row; at += chunkBytes) {
    const chunk = await file.slice(at, at + chunkBytes).arrayBuffer()
    const bytes = encoder.encode(decoder.decode(chunk, { stream: at + chunkBytes < file.size }))
    upto.push(bytes, row)
    const isNear = before.records >= row - 1
    if (!isNear) before.push(bytes, row - 1)
    if (upto.odd) return null
    held = new Uint8Array(await new Blob([held, bytes]).arrayBuffer())
    if (before.records >= row - 1) continue
    base += held.length
    held = new Uint8Array()
  }
  upto.finish()
  if (upto.odd || upto.records < row) return null
  const text = new TextDecoder().decode(held.subarray(before.end - base, upto.end - base))
  return visibleZeros(text.replace(/\r?\n$/, ''))
}

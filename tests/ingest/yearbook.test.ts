/** Tables as an office published them against the tidy copies that a reader made of them by hand. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { isUnknown } from '../../src/domain/cells'
import { decodeBytes } from '../../src/ingest/encoding'
import { readTable } from '../../src/ingest/structure'

const root = '../shared/corpora/tw-yearbook'
const present = existsSync(root)
if (!present) console.info(`${root} is absent: the yearbook tests are skipped`)

const list = (folder: string): string[] =>
  present
    ? readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.csv'))
        .sort()
        .map((name) => join(root, folder, name))
    : []
const bytesOf = (file: string) => new Uint8Array(readFileSync(file))
const raws = list('raw')
/** 11-1 and 11-2 are parts of 11; the numbers begin anew in each folder. */
const rawOf = (tidy: string): string => {
  const number = basename(tidy, '.csv').slice(0, 2)
  const folder = tidy.split('/').at(-2) ?? ''
  return raws.find((raw) => raw.includes(`/${folder}/`) && basename(raw).startsWith(`${number}-`)) ?? ''
}

/** Numbers as printed: brackets here mean "of these, employees", so they are no minus. */
function numberOf(cell: string | undefined): number | null {
  const text = (cell ?? '')
    .trim()
    .replace(/^\((.*)\)$/, '$1')
    .replaceAll(',', '')
  return text === '' || !/^-?\d+(\.\d+)?$/.test(text) ? null : Number(text)
}

type Column = readonly number[]

const columnsOf = (records: readonly (readonly string[])[]): Column[] => {
  const width = Math.max(...records.map((cells) => cells.length))
  const columns = Array.from({ length: width }, (_, column) =>
    records.map((cells) => numberOf(cells[column])).filter((value) => value !== null),
  )
  return columns.filter((column) => column.length > 0)
}

/** The tidy copies are read by hand: Big5 or UTF-8, comma or tab. */
function tidyColumns(file: string): Column[] {
  const bytes = bytesOf(file)
  const utf8 = bytes[0] === 0xef
  const text = new TextDecoder(utf8 ? 'utf-8' : 'big5').decode(bytes)
  const { data } = Papa.parse<string[]>(text.trim(), {
    delimiter: text.slice(0, 200).includes('\t') ? '\t' : ',',
  })
  return columnsOf(data.slice(1))
}

/** Every table of the sheet, total rows at their places: the copies count them as rows. */
function rawColumns(file: string): Column[] {
  const decoded = decodeBytes(bytesOf(file))
  const { tables } = readTable(decoded)
  return tables.flatMap((_, i) => {
    const { rows, totals } = readTable(decoded, { table: i + 1 })
    return columnsOf([...rows, ...totals].sort((a, b) => a.row - b.row).map((each) => each.cells))
  })
}

/** Length of the longest sequence that both have in the same order. */
function commonLength(a: Column, b: Column): number {
  let before: number[] = Array<number>(b.length + 1).fill(0)
  for (const x of a) {
    const now = [0]
    for (const [j, y] of b.entries())
      now.push(x === y ? (before[j] ?? 0) + 1 : Math.max(now[j] ?? 0, before[j + 1] ?? 0))
    before = now
  }
  return before.at(-1) ?? 0
}

describe.skipIf(!present)('every column of a tidy copy is found in its published table', () => {
  test.each(list('tidy'))('%s', (file) => {
    const left = rawColumns(rawOf(file))
    let cells = 0
    let read = 0
    for (const column of tidyColumns(file)) {
      const scores = left.map((each) => commonLength(column, each))
      const best = scores.indexOf(Math.max(...scores))
      cells += column.length
      read += scores[best] ?? 0
      left.splice(best, 1)
    }
    const share = read / cells
    console.info(`${basename(file)}: ${(100 * share).toFixed(1)} % of ${cells} numeric cells`)
    expect(cells).toBeGreaterThan(70)
    expect(share).toBeGreaterThanOrEqual(0.98)
  })
})

describe.skipIf(!present)('the published tables', () => {
  test('keep total rows out of the rows', () => {
    const table = readTable(decodeBytes(bytesOf(rawOf('02-勞動狀況/03.csv'))))
    expect(table.totals.map(({ row, label }) => [row, label])).toEqual([[9, '總　　計']])
    expect(table.rows.some(({ cells }) => cells.join('').includes('總'))).toBe(false)
  })

  test('name what was not surveyed by ..., which is unknown', () => {
    const { rows } = readTable(decodeBytes(bytesOf(rawOf('02-勞動狀況/02.csv'))))
    const dots = rows.flatMap(({ cells }) => cells).filter((cell) => cell.includes('...'))
    expect(dots.length).toBeGreaterThan(0)
    expect(dots.every(isUnknown)).toBe(true)
  })
})

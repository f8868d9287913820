/** The Pollock benchmark; it lies beside the project and is no part of it. */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Papa from 'papaparse'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { decodeBytes } from '../../src/ingest/encoding'
import type { ReadTable } from '../../src/ingest/read-table'
import { readTable } from '../../src/ingest/structure'
import { type Cells, pollockScore } from './pollock-score'

const root = '../shared/corpora/pollock'
const present = existsSync(root)
if (!present) console.info(`${root} is absent: the Pollock benchmark is skipped`)

let folder = ''
beforeAll(() => {
  if (!present) return
  folder = mkdtempSync(join(tmpdir(), 'pollock-'))
  execFileSync('tar', ['-xf', join(root, 'polluted_files_full.tar.xz'), '-C', folder])
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const path = (...parts: string[]) => join(folder, 'polluted_files', ...parts)

/** As stored, all line ends are LF; `parameters` say which files had CRLF. */
function textOf(file: string, restored: boolean): string {
  const text = readFileSync(path('csv', file), 'utf8')
  if (!restored) return text
  const parameters: { row_delimiter?: string } = JSON.parse(
    readFileSync(path('parameters', `${file}_parameters.json`), 'utf8'),
  )
  return parameters.row_delimiter === '\r\n' ? text.replaceAll('\n', '\r\n') : text
}

const read = (text: string): ReadTable => readTable(decodeBytes(new TextEncoder().encode(text)))
const cellsOf = ({ header, headerRows, rows }: ReadTable): Cells => [
  ...(headerRows.length > 0 ? [header] : []),
  ...rows.map((row) => row.cells),
]

/** A file without a byte is a table without a record, as it is for `check-csv`. */
function loaded(text: string): Cells | null {
  if (text === '') return []
  const table = read(text)
  return table.problems.some(({ code }) => code === 'not_a_table') ? null : cellsOf(table)
}

function scores() {
  const weights: Record<string, number> = JSON.parse(readFileSync(join(root, 'pollock_weights.json'), 'utf8'))
  let [files, sum, weighted, weight] = [0, 0, 0, 0]
  for (const file of readdirSync(path('csv'))) {
    const clean = Papa.parse<string[]>(readFileSync(path('clean', file), 'utf8').trimEnd(), {
      newline: '\n',
    }).data
    const score = pollockScore(clean, loaded(textOf(file, true)))
    files += 1
    sum += score
    weighted += score * (weights[file] ?? 0)
    weight += weights[file] ?? 0
  }
  return { files, simple: sum / files, weighted: weighted / weight }
}

/** What is said of each of the 21 polluted files; nothing where the pollution is harmless once the dialect is known. */
const told: Record<string, readonly string[]> = {
  'file_double_trailing_newline.csv': [],
  'file_escape_char_0x00.csv': ['stray_quote'],
  'file_escape_char_0x5C.csv': [],
  'file_field_delimiter_0x20.csv': ['ragged_row', 'long_row'],
  'file_field_delimiter_0x2C_0x20.csv': [],
  'file_field_delimiter_0x3B.csv': [],
  'file_field_delimiter_0x9.csv': [],
  'file_header_multirow_2.csv': [],
  'file_header_multirow_3.csv': [],
  'file_header_only.csv': ['no_data_rows'],
  'file_multitable_less.csv': ['stray_quote', 'other_tables'],
  'file_multitable_more.csv': ['stray_quote', 'other_tables'],
  'file_multitable_same.csv': ['stray_quote', 'other_tables'],
  'file_no_header.csv': ['no_header'],
  'file_no_payload.csv': ['empty_file'],
  'file_no_trailing_newline.csv': [],
  'file_one_data_row.csv': [],
  'file_preamble.csv': [],
  'file_quotation_char_0x27.csv': ['stray_quote'],
  'file_record_delimiter_0xA.csv': [],
  'file_record_delimiter_0xD.csv': [],
}

/** How each of them is read, where it is not by commas, double quotes doubled, and one header row over 83 rows. */
const readAs: Record<string, object> = {
  'file_double_trailing_newline.csv': { kinds: { blank: 1 } },
  'file_escape_char_0x5C.csv': { reading: { escape: '\\' } },
  'file_field_delimiter_0x20.csv': { reading: { delimiter: ' ' } },
  'file_field_delimiter_0x2C_0x20.csv': { reading: { delimiter: ', ' } },
  'file_field_delimiter_0x3B.csv': { reading: { delimiter: ';' } },
  'file_field_delimiter_0x9.csv': { reading: { delimiter: '\t' } },
  'file_header_multirow_2.csv': { kinds: { header: 2 } },
  'file_header_multirow_3.csv': { kinds: { header: 3 } },
  'file_header_only.csv': { kinds: { data: 0 } },
  'file_multitable_less.csv': { tables: [{ rows: 83 }, {}], kinds: { note: 83 } },
  'file_multitable_more.csv': { tables: [{ rows: 83 }, {}], kinds: { note: 83 } },
  'file_multitable_same.csv': { tables: [{ rows: 83 }, {}], kinds: { note: 83 } },
  'file_no_header.csv': { kinds: { header: 0 } },
  'file_no_payload.csv': { records: 0, kinds: { header: 0, data: 0 } },
  'file_one_data_row.csv': { kinds: { data: 1 } },
  'file_preamble.csv': { kinds: { title: 1, blank: 1 } },
  'file_quotation_char_0x27.csv': { reading: { quote: "'" } },
  'file_record_delimiter_0xD.csv': { reading: { newline: 'CR' } },
}
const rowsLost: Record<string, number> = { 'file_field_delimiter_0x20.csv': 31 }

describe.skipIf(!present)('pollock', () => {
  test.each(Object.entries(told))('%s is told as %j', (file, codes) => {
    const table = read(textOf(file, true))
    expect([...new Set([...table.problems, ...table.warnings].map(({ code }) => code))]).toEqual(codes)
    const rejected = rowsLost[file] ?? 0
    expect(table.kinds).toMatchObject({ header: 1, data: 83 - rejected, rejected, ...partOf(file, 'kinds') })
    expect(table).toMatchObject(readAs[file] ?? {})
  })

  test('all polluted files are listed', () => {
    const files = readdirSync(path('csv')).filter((file) => file.startsWith('file_'))
    expect(files.sort()).toEqual(Object.keys(told))
  })

  test('the score of all files is at least 9.97, weighted 9.90', () => {
    const { files, simple, weighted } = scores()
    console.info(`Pollock: ${simple.toFixed(4)}, weighted ${weighted.toFixed(4)}`)
    expect(files).toBe(2290)
    expect(simple).toBeGreaterThan(9.97)
    expect(weighted).toBeGreaterThan(9.9)
  }, 240_000)

  test('files read the same as stored and with CRLF restored', () => {
    const files = readdirSync(path('csv')).filter((file, i) => !file.startsWith('row_') || i % 23 === 0)
    const differing = files.filter(
      (file) => JSON.stringify(loaded(textOf(file, false))) !== JSON.stringify(loaded(textOf(file, true))),
    )
    expect(files.length).toBeGreaterThan(100)
    expect(differing).toEqual([])
  }, 60_000)
})

const partOf = (file: string, part: string): object =>
  (readAs[file] as Record<string, object> | undefined)?.[part] ?? {}

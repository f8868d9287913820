/** Public files the readers are tuned on; they lie beside the project and are not part of it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { decodeBytes } from '../../src/ingest/encoding'
import type { ReadTable } from '../../src/ingest/read-table'
import { refusal } from '../../src/ingest/refusal'
import { readTable } from '../../src/ingest/structure'

const root = '../shared/corpora'
const present = existsSync(root)
if (!present) console.info(`${root} is absent: corpus tests are skipped`)

const files = (folder: string): string[] =>
  present
    ? readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.csv'))
        .sort()
        .map((name) => join(root, folder, name))
    : ['absent']
const read = (file: string): ReadTable => readTable(decodeBytes(bytesOf(file)))

/** The copies are stored with LF; files that are named for their CRLF get it back. */
function bytesOf(file: string): Uint8Array {
  const bytes = new Uint8Array(readFileSync(file))
  if (!file.includes('crlf')) return bytes
  return new TextEncoder().encode(new TextDecoder().decode(bytes).replaceAll('\n', '\r\n'))
}
const addsUp = ({ kinds, records, rows }: ReadTable) => {
  expect(Object.values(kinds).reduce((sum, count) => sum + count, 0)).toBe(records)
  expect(kinds.data).toBe(rows.length)
}

describe.skipIf(!present)('nbs', () => {
  test('the portal file: 3 titles, header, 31 rows, 2 notes', () => {
    const table = read(join(root, 'nbs/portal-gdp-gb18030.csv'))
    expect(table.reading.encoding).toBe('gb18030')
    expect(table.certain).toBe(true)
    expect(table.kinds).toEqual({ header: 1, title: 3, note: 2, total: 0, blank: 0, data: 31, rejected: 0 })
    expect(table.header[0]).toBe('地区')
    expect(table.rows[0]?.cells.slice(0, 2)).toEqual(['北京市', '49670.2'])
  })

  test.each(files('nbs').filter((file) => !file.includes('portal')))('%s: 37 years, blanks kept', (file) => {
    const table = read(file)
    expect(table.kinds).toMatchObject({ header: 1, data: 37, rejected: 0, title: 0, note: 0, total: 0 })
  })
})

/** Rows of the first table of each sheet, as counted in the tidy twins; 03 has one 總計 row besides. */
const yearbookRows: Record<string, number> = { '03': 20, '11': 18, '12': 28, '14': 30 }

describe.skipIf(!present)('tw-yearbook', () => {
  test.each(files('tw-yearbook/raw'))('%s', (file) => {
    const table = read(file)
    addsUp(table)
    expect(table).toMatchObject({ certain: true, reading: { encoding: 'big5' }, kinds: { rejected: 0 } })
    const number = basename(file).slice(0, 2)
    expect(table.rows.length).toBe(yearbookRows[number] ?? 39)
    expect(table.totals.length).toBe(number === '03' ? 1 : 0)
    expect(table.kinds.header).toBeGreaterThan(1)
  })

  test.each(files('tw-yearbook/tidy'))('%s', (file) => {
    const table = read(file)
    addsUp(table)
    expect(table.certain).toBe(true)
    expect(table.kinds.rejected).toBe(0)
  })
})

type Json = Record<string, string>[] | string[][]

function expectEqual(table: ReadTable, expected: Json): void {
  const records = [table.header, ...table.rows.map((row) => row.cells)]
  const [first] = expected
  if (Array.isArray(first)) expect(records).toEqual(expected)
  else if (first) expect(records).toEqual([Object.keys(first), ...expected.map((row) => Object.values(row))])
  else expect(table.rows).toEqual([])
}

describe.skipIf(!present).each(['csv-spectrum', 'csv-test-data'])('%s', (corpus) => {
  const folder = corpus === 'csv-spectrum' ? 'csv-spectrum/csvs' : 'csv-test-data/csv'
  const good = files(folder).filter((file) => !basename(file).startsWith('bad-'))

  test.each(good)('%s is read as its JSON twin', (file) => {
    const json = join(root, corpus, 'json', basename(file).replace('.csv', '.json'))
    const expected: Json = JSON.parse(readFileSync(json, 'utf8'))
    const table = read(file)
    addsUp(table)
    // The twin of this one tells another telephone number than the file.
    if (file.includes('location_coordinates')) expect(table.rows[0]?.cells[1]).toContain(`37.8"N`)
    else expectEqual(table, expected)
  })

  test.each(files(folder).filter((file) => basename(file).startsWith('bad-')))('%s is told', (file) => {
    const refused = refusal(bytesOf(file))
    const { problems, warnings } = read(file)
    expect([refused, ...problems, ...warnings].filter((each) => each !== null)).not.toEqual([])
  })
})

import { describe, expect, test } from 'vitest'
import { encodeGb18030 } from '../../scripts/sample/gb18030'
import { datasets } from '../../src/domain/datasets'
import { inspectFile } from '../../src/ingest/inspect'
import { planFor, planOf } from '../../src/ingest/plain'
import { Scan } from '../../src/ingest/scan'
import { countFile, scanFile } from '../../src/ingest/scan-file'
import { cellText } from '../support/cells'

const bytes = (text: string) => new TextEncoder().encode(text)
const lf = { delimiter: ',', newline: '\n' } as const
const crlf = { delimiter: ',', newline: '\r\n' } as const

/** Fed in pieces of `size` bytes: a border may fall anywhere. */
function scanned(text: string, size: number, shape: typeof lf | typeof crlf = lf) {
  const scan = new Scan(shape)
  const all = bytes(text)
  for (let at = 0; at < all.length; at += size) scan.push(all.subarray(at, at + size))
  scan.finish()
  const { records, odd, ragged } = scan
  return { records, odd, ragged }
}

const sound = { odd: false, ragged: 0 }

describe.each([1, 2, 3, 7, 1000])('in pieces of %i bytes', (size) => {
  test.each([
    ['a,b\n1,2\n', 2],
    ['a,b\n1,2', 2],
    ['a,b\n"1,""x""\n",2\n', 2],
    ['a,b\n"",\n,""\n', 3],
    ['甲,乙\n,丙', 2],
    ['a,b\n1,', 2],
  ])('%j holds %i records', (text, records) => {
    expect(scanned(text, size)).toEqual({ ...sound, records })
    expect(scanned(text.replaceAll('\n', '\r\n'), size, crlf)).toEqual({ ...sound, records })
  })

  test.each([
    ['a quote in a bare cell', 'a,b\n1"2,3\n', lf],
    ['text behind a quote', 'a,b\n"1"2,3\n', lf],
    ['a blank behind a quote', 'a,b\n"1" ,3\n', lf],
    ['a quote never closed', 'a,b\n"1,2\n', lf],
    ['CRLF among LF', 'a,b\r\n1,2\n', lf],
    ['LF among CRLF', 'a,b\r\n1,2\n', crlf],
    ['a lone CR', 'a,b\r\n1\r2,3\r\n', crlf],
    ['a CR at the end', 'a,b\r\n1,2\r', crlf],
    ['a NUL', 'a,b\n1,\u0000\n', lf],
  ])('%s is odd', (_, text, shape) => expect(scanned(text, size, shape).odd).toBe(true))

  test.each([
    ['a,b\n\n1,2\n', lf],
    ['a,b\r\n\r\n1,2\r\n', crlf],
    ['a,b\n1\n', lf],
    ['a,b\n1,2,3\n', lf],
    ['a\n\nb\n', lf],
  ])('%j has a record of another width', (text, shape) =>
    expect(scanned(text, size, shape).ragged).toBeGreaterThan(0),
  )
})

describe('a large file', () => {
  const header = '单位代码,统计期间,渠道,受理,备注'
  const row = (i: number) =>
    `4301${String(i).padStart(5, '0')},2021年9月,劳动仲裁委员会,${i},${'甲'.repeat(i % 7)}`
  const count = 200_000
  const text = `${[header, ...Array.from({ length: count }, (_, i) => row(i))].join('\n')}\n`
  const rows = text.slice(header.length + 1)

  // Rows of differing length put the borders of the pieces into the middle of characters.
  test.each<[string, Uint8Array]>([
    ['utf-8', bytes(text)],
    ['gb18030', encodeGb18030(text)],
    ['gb18030', encodeGb18030(text.replace('备注', '备注1'))],
  ])('in %s is counted and keeps every character', async (encoding, all) => {
    const file = new Blob([all as Uint8Array<ArrayBuffer>])
    const plan = await planOf(file, 'a.csv', [], {})
    expect(file.size).toBeGreaterThan(2 * 4 * 1024 * 1024)
    expect(plan).toBeNull()
    const known = await planOf(file, 'a.csv', datasets, {})
    expect(known).toMatchObject({ encoding, lead: 1, width: 5 })
    if (!known) return
    const seen: number[] = []
    const found = scanFile(all, known, (progress) => seen.push(progress.bytes))
    expect(await countFile(all, known)).toMatchObject({ rows: count })
    const columns = found?.columns ?? []
    const cells = (row: number) => columns.map((column) => cellText(column, row))
    const read = Array.from({ length: found?.rows ?? 0 }, (_, i) => `${cells(i).join(',')}\n`)
    expect(read.join('') === rows).toBe(true)
    // The first column has another code in every row, the fourth another figure, each written alike.
    expect(
      columns.map((column) => ('decimals' in column ? column.scale : column.ids?.BYTES_PER_ELEMENT)),
    ).toEqual([0, 1, 1, 0, 1])
    expect(seen.at(-1)).toBe(file.size)
  })

  test('with a broken character anywhere is not plain', async () => {
    const all = encodeGb18030(text)
    all[all.length - 20] = 0xff
    const plan = await planOf(
      new Blob([encodeGb18030(text) as Uint8Array<ArrayBuffer>]),
      'a.csv',
      datasets,
      {},
    )
    expect(plan && scanFile(all, plan)).toBeNull()
  })
})

test('notices about header and titles leave a file regular, for they say nothing of its rows', async () => {
  const lines = (head: string, amount: string, count: string) =>
    new Blob([
      `${head}单位代码,统计期间,受理,${amount},${count},颜色\n`,
      ...Array.from({ length: 40 }, (_, i) => `A${i},2021-09,${i},${i}.5,${i},红\n`),
    ])
  const codes = async (file: Blob) =>
    planFor(
      await inspectFile(new Uint8Array(await file.arrayBuffer()), 'a.csv', datasets),
    )?.inspection.warnings.map(({ code }) => code)
  expect(await codes(lines('', '涉案金额', '涉及人数'))).toEqual(['unit_unstated', 'unmapped_column'])
  expect(await codes(lines('单位：万人、万元,,,,,\n', '涉案金额（元）', '涉及人数'))).toEqual([
    'counts_manyfold',
    'unit_conflict',
    'unmapped_column',
  ])
})

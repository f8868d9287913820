/** Files at the edge of what can be: each ends in a message or is loaded, in bounded lists, and leaves nothing behind. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { prepare } from '../../src/app/prepare'
import { readFile } from '../../src/app/read-file'
import { type Reader, readerHere } from '../../src/ingest/reader'
import type { Engine } from '../../src/warehouse/engine'
import { load, openTestWarehouse } from '../support/warehouse'

let engine: Engine
beforeAll(async () => {
  engine = await openTestWarehouse()
  await load(engine, 'disputes', 'unit_code,period,accepted', ['A,2021-08,7'])
})
afterAll(() => engine.close())

const header = '单位代码,统计期间,渠道,受理,备注'
const repeat = (count: number, line: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => line(i)).join('\n')

/** What became of a file; the facts are as before, and no table of it is left. */
async function taken(parts: BlobPart[], reader: Reader = readerHere()) {
  const read = await readFile(reader, new Blob(parts), 'a.csv', {})
  const prepared = await prepare(engine, read, 'edge')
  await engine.query('DROP TABLE IF EXISTS edge')
  expect(await leftOver()).toEqual([])
  expect(await engine.query('SELECT accepted::INT AS n FROM disputes')).toEqual([{ n: 7 }])
  const { problems, warnings } = prepared ?? read.inspection
  expect(problems.length).toBeLessThanOrEqual(1000)
  expect(warnings.length).toBeLessThanOrEqual(1000)
  expect(read.inspection.table?.rows.length ?? 0).toBeLessThanOrEqual(100)
  return { counts: prepared?.counts, problems, warnings, byBytes: read.rows !== null && 'rows' in read.rows }
}

const leftOver = () => engine.query("SELECT table_name FROM duckdb_tables() WHERE table_name LIKE 'edge%'")

describe('a file at the edge', () => {
  test('of 100,000 columns is refused for what it is', async () => {
    const line = (row: number) => repeat(100_000, (i) => String(row * i)).replaceAll('\n', ',')
    const found = await taken([
      repeat(100_000, (i) => `甲${i}`).replaceAll('\n', ','),
      '\n',
      line(1),
      '\n',
      line(2),
    ])
    expect(found.problems).toEqual([{ code: 'unknown_dataset' }])
  })

  test('of 20,000 columns beside those of a dataset is loaded', async () => {
    const rows = repeat(3, (i) => `U${i},2021-09,仲裁,${i},x${',1'.repeat(20_000)}`)
    const found = await taken([header, repeat(20_000, (i) => `,列${i}`).replaceAll('\n', ''), '\n', rows])
    expect(found.counts).toMatchObject({ records: 4, loaded: 3 })
  })

  test('tells its problems in the order of its rows, whoever found them', async () => {
    const rows = ['U1,2021-09,仲裁,x,', 'U2,2021-09,仲裁,1,a,b', 'U3,2021-09,仲裁,y,']
    const { problems } = await taken([[header, ...rows].join('\n')])
    expect(problems.map(({ code, row }) => [code, row])).toEqual([
      ['bad_number', 2],
      ['ragged_row', 3],
      ['bad_number', 4],
    ])
  })

  test('with a cell of 50 MB is loaded', async () => {
    const found = await taken([
      header,
      '\nU1,2021-09,仲裁,1,"',
      'a\n'.repeat(25_000_000),
      '"\nU2,2021-09,仲裁,1,b\n',
    ])
    expect(found.counts).toMatchObject({ records: 3, loaded: 2, rejected: 0 })
  })

  test('with a million rows that are all rejected tells the first and counts all', async () => {
    const found = await taken([header, '\n', repeat(1_000_000, (i) => `U${i},2021-13,仲裁,1,x`)])
    expect(found.byBytes).toBe(true)
    expect(found.counts).toMatchObject({ records: 1_000_001, loaded: 0, rejected: 1_000_000 })
    expect(found.problems[0]).toMatchObject({ code: 'bad_period', row: 2, value: '2021-13' })
  })

  test('with 200,000 rows of another width tells the first and counts all', async () => {
    const rows = repeat(200_000, (i) => `U${i},2021-09,仲裁,1,x,y,z`)
    const found = await taken([header, '\n', rows, '\nU,2021-09,仲裁,1,x\n'])
    expect(found.counts).toMatchObject({ records: 200_002, loaded: 1, rejected: 200_000 })
    expect(found.problems[0]).toMatchObject({ code: 'ragged_row', row: 2 })
  })

  test('with 60,000 different words in a column of few is read in batches', async () => {
    const found = await taken([header, '\n', repeat(60_000, (i) => `U${i},第${i}期,仲裁,1,x`)])
    expect(found.counts).toMatchObject({ loaded: 0, rejected: 60_000 })
  })

  test('with many zero bytes is refused', async () => {
    const padded = repeat(20, (i) => `U${i},2021-09,仲裁,1,a${'\0'.repeat(20)}`)
    const found = await taken([header, '\n', padded])
    expect(found).toMatchObject({ counts: undefined, problems: [{ code: 'many_zeros' }] })
  })

  test('with some zero bytes is read, each as a sign that can be seen, and told with row and column', async () => {
    const rows = repeat(
      100,
      (i) => `U${i},2021-09,仲裁,${i === 7 ? '1\0' : 1},${i % 50 === 3 ? 'a\0b' : '甲'}`,
    )
    const found = await taken([header, '\n', rows])
    // U3 and U53 have it in their note; that of U7 is no number any more. A header and 100 rows: U3 is record 5.
    expect(found.counts).toMatchObject({ records: 101, loaded: 99, rejected: 1 })
    expect(found.problems).toEqual([{ code: 'bad_number', row: 9, column: '受理', value: '1␀' }])
    expect(found.warnings).toContainEqual({ code: 'zero_bytes', row: 5, column: '备注', value: '2' })
    expect(found.warnings).toContainEqual({ code: 'zero_bytes', row: 9, column: '受理', value: '1' })
  })

  test('with a quote never closed keeps the rows behind it', async () => {
    const found = await taken([
      header,
      '\nA,2021-09,仲裁,1,"x\n',
      repeat(100_000, (i) => `U${i},2021-09,仲裁,1,x`),
    ])
    expect(found.counts?.records).toBe(100_002)
    expect(found.counts?.loaded).toBeGreaterThanOrEqual(100_000)
  })
}, 120_000)

describe('a reading', () => {
  const large = [header, '\n', repeat(200_000, (i) => `U${i},2021-09,仲裁,1,一二三四五六七`)]

  test('that is stopped says so', async () => {
    const stop = new AbortController()
    const here = readerHere()
    const reader: Reader = {
      ...here,
      scan: (bytes, plan, onProgress) => {
        stop.abort()
        return here.scan(bytes, plan, onProgress)
      },
    }
    const reading = readFile(
      reader,
      new Blob(large),
      'a.csv',
      {},
      {
        signal: stop.signal,
      },
    )
    await expect(reading).rejects.toMatchObject({ name: 'AbortError' })
  })

  test('of a file that changes under the reader says so', async () => {
    const gone = new DOMException('the file has changed', 'NotReadableError')
    const reader: Reader = { ...readerHere(), hold: () => Promise.reject(gone) }
    const reading = readFile(reader, new Blob(large), 'a.csv', {})
    await expect(reading).rejects.toBe(gone)
  })

  const paths = [
    ['byte by byte', large],
    ['record by record', [header, '\nU1,2021-09,仲裁,1,x\n']],
  ] as const
  test.each(paths)('%s keeps the bytes that were read, without a name', async (_, parts) => {
    const { bytes } = await readFile(readerHere(), new File([...parts], '张三13807310001.csv'), 'a.csv', {})
    expect((await bytes.text()) === (await new Blob([...parts]).text())).toBe(true)
    expect('name' in bytes).toBe(false)
  })

  test('of a file with persons keeps only what was cut', async () => {
    const text = '监测点编号,月份,用工人数,手机\nP1,2021-01,120,13807310001\n'
    const { bytes } = await readFile(readerHere(), new Blob([text]), 'a.csv', {})
    expect(await bytes.text()).toBe('监测点编号,月份,用工人数,手机\nP1,2021-01,120,\n')
  })
}, 120_000)

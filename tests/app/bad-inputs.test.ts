/** Input that is damaged or hostile: a message that names the place, and data that are unharmed. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { prepare, refuses } from '../../src/app/prepare'
import { readFile } from '../../src/app/read-file'
import { readerHere } from '../../src/ingest/reader'
import type { Engine } from '../../src/warehouse/engine'
import { encodeUtf16 } from '../ingest/double-byte'
import { load, openTestWarehouse } from '../support/warehouse'

let engine: Engine
beforeAll(async () => {
  engine = await openTestWarehouse()
  await load(engine, 'disputes', 'unit_code,period,accepted', ['A,2021-08,7'])
})
afterAll(() => engine.close())

const header = '单位代码,统计期间,渠道,受理,备注'

/** What is said of a file, and the rows of it that could be loaded; the facts are as before. */
async function taken(bytes: Uint8Array) {
  const file = new Blob([bytes as Uint8Array<ArrayBuffer>])
  const read = await readFile(readerHere(), file, 'a.csv', {})
  const prepared = await prepare(engine, read, 'bad')
  const rows = prepared
    ? await engine.query('SELECT unit_code, accepted::INT AS accepted, note FROM bad ORDER BY _row')
    : []
  await engine.query('DROP TABLE IF EXISTS bad')
  expect(await engine.query('SELECT accepted::INT AS n FROM disputes')).toEqual([{ n: 7 }])
  const { problems, warnings, table } = read.inspection
  return {
    problems,
    warnings,
    rows,
    counts: prepared?.counts,
    preview: table?.rows.map(({ cells }) => cells) ?? [],
  }
}

const utf8 = (lines: readonly string[]) => new TextEncoder().encode(lines.join('\n'))

describe('an unclosed quote', () => {
  test('is told with its row, which alone is left out', async () => {
    const lines = [header, 'U1,2021-09,仲裁,1,甲', 'U2,"2021-09,仲裁', 'U3,2021-09,仲裁,3,"乙,丙"']
    const found = await taken(utf8(lines))
    expect(found.problems).toEqual([{ code: 'unclosed_quote', row: 3, value: 'U2,"2021-09,仲裁' }])
    expect(found.problems.some(refuses)).toBe(false)
    expect(found.counts).toMatchObject({ records: 4, header: 1, loaded: 2, rejected: 1 })
    expect(found.rows).toEqual([
      { unit_code: 'U1', accepted: 1, note: '甲' },
      { unit_code: 'U3', accepted: 3, note: '乙,丙' },
    ])
  })
})

describe('half a character', () => {
  const lines = [header, 'U1,2021-09,仲裁,1,甲', 'U2,2021-09,仲裁,2,乙\uD83D', 'U3,2021-09,仲裁,3,\uDE00丙']
  const preview = [
    ['U1', '2021-09', '仲裁', '1', '甲'],
    ['U2', '2021-09', '仲裁', '2', '乙\uFFFD'],
    ['U3', '2021-09', '仲裁', '3', '\uFFFD丙'],
  ]

  test.each(['le', 'be'] as const)('in UTF-16 %s is counted, and nothing is loaded', async (order) => {
    const found = await taken(encodeUtf16(`\uFEFF${lines.join('\n')}`, order))
    expect(found.problems).toEqual([{ code: 'bad_bytes', value: '2' }])
    expect(found.problems.some(refuses)).toBe(true)
    expect(found.preview).toEqual(preview)
    expect(found.rows).toEqual([])
  })

  test('written as UTF-8 is no UTF-8', async () => {
    const text = `${header}\n${'U1,2021-09,仲裁,1,甲\n'}U2,2021-09,仲裁,2,乙`
    const found = await taken(Uint8Array.of(...new TextEncoder().encode(text), 0xed, 0xa0, 0xbd, 0x0a))
    expect(found.problems.map(({ code }) => code)).toEqual(['bad_bytes'])
    expect(found.preview[0]).toEqual(preview[0])
    expect(found.rows).toEqual([])
  })
})

describe('one bad byte', () => {
  /** U2's note, or its number, with a byte that no UTF-8 has. */
  const withBad = (before: string, after: string) => {
    const start = utf8([header, 'U1,2021-09,仲裁,1,甲', before])
    return Uint8Array.of(...start, 0xff, ...utf8([after, 'U3,2021-09,仲裁,3,丙']))
  }

  test('in a text is told with its row, and everything is loaded', async () => {
    const found = await taken(withBad('U2,2021-09,仲裁,2,乙', ''))
    expect(found.problems).toEqual([])
    expect(found.warnings).toContainEqual({ code: 'bad_places', row: 3, value: '1' })
    expect(found.rows.map(({ note }) => note)).toEqual(['甲', '乙\uFFFD', '丙'])
  })

  test('in a number costs that row alone', async () => {
    const found = await taken(withBad('U2,2021-09,仲裁,2', ',乙'))
    expect(found.warnings).toContainEqual({ code: 'bad_places', row: 3, value: '1' })
    expect(found.rows.map(({ unit_code }) => unit_code)).toEqual(['U1', 'U3'])
    expect(found.counts).toMatchObject({ loaded: 2, rejected: 1 })
  })
})

test('formulas and markup are text', async () => {
  const texts = ["=cmd|' /C calc'!A0", '+1+1', '@SUM(A1)', '<img src=x onerror=alert(1)>', '-1+1']
  const found = await taken(utf8([header, ...texts.map((text, i) => `U${i},2021-09,仲裁,${i},${text}`)]))
  expect(found.problems).toEqual([])
  expect(found.rows.map(({ note }) => note)).toEqual(texts)
})

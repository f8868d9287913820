/** The reader of bytes, PapaParse and the engine's own reader held to the same table, wherever bytes may be read at all. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { encodeGb18030 } from '../../scripts/sample/gb18030'
import { readPlain } from '../../src/app/read-file'
import { datasets } from '../../src/domain/datasets'
import { inspectFile } from '../../src/ingest/inspect'
import { leadBytes, type Plan, planFor } from '../../src/ingest/plain'
import { readerHere } from '../../src/ingest/reader'
import type { Engine } from '../../src/warehouse/engine'
import { stageCells } from '../../src/warehouse/stage-cells'
import { openTestWarehouse } from '../support/warehouse'

let engine: Engine
beforeAll(async () => {
  engine = await openTestWarehouse()
})
afterAll(() => engine.close())

const utf8 = (text: string) => new TextEncoder().encode(text)
const reader = readerHere()

/** The plan for a file of any size and of no dataset. */
async function planAnyway(bytes: Uint8Array): Promise<{ plan: Plan | null; rows: readonly unknown[] }> {
  const inspection = await inspectFile(bytes, 'a.csv', datasets)
  const problems = inspection.problems.filter(
    ({ code }) => code !== 'unknown_dataset' && code !== 'missing_column',
  )
  const plan = planFor({ ...inspection, problems })
  return { plan, rows: inspection.table?.rows ?? [] }
}

/** What the reader of bytes made of a file, as it lies in the engine; null when it was not let at it, or not believed. */
async function byBytes(bytes: Uint8Array, plan: Plan) {
  const file = new Blob([bytes as Uint8Array<ArrayBuffer>])
  const read = await readPlain(reader, await reader.hold(file), plan)
  if (!read?.rows || !('rows' in read.rows)) return null
  const mapping = Array.from({ length: plan.width }, (_, index) => ({
    column: `c${index}_cell`,
    source: { index, header: '' },
  }))
  const staging = stageCells(read.rows)
  const { rows: staged } = await staging.stage(engine, 'two_readers', mapping)
  const rows = await engine.query(`SELECT * FROM ${staged} ORDER BY _row`)
  await engine.query(staging.dropped('two_readers').join(';'))
  const { table } = read.inspection
  return {
    rows: rows.map((row) => ({ row: Number(row._row), cells: mapping.map(({ column }) => row[column]) })),
    counts: { records: table?.records, kinds: table?.kinds },
  }
}

/** What the engine's reader makes of the same bytes with everything said; only UTF-8. Told of CRLF it counts a cell too many. */
async function byEngine(bytes: Uint8Array, plan: Plan) {
  const { delimiter, newline } = plan.shape
  const cells = Array.from({ length: plan.width }, (_, index) => `c${index}`)
  const end = newline === '\n' ? "new_line='\\n'," : ''
  await engine.putFile('third.csv', new Blob([bytes.slice(leadBytes(bytes, plan) ?? 0)]))
  const rows = await engine.query(
    `SELECT ${cells.join(', ')} FROM read_csv('third.csv', auto_detect=false, header=false, delim='${delimiter}', quote='"',
      escape='"', ${end} nullstr='\x01', allow_quoted_nulls=false, strict_mode=true, max_line_size=64000000,
      columns={${cells.map((cell) => `'${cell}': 'VARCHAR'`).join(', ')}})`,
  )
  await engine.dropText('third.csv')
  return rows.map((row) => cells.map((cell) => row[cell]))
}

/** Holds all to the same rows; gives whether the reader of bytes had its say. */
async function compare(bytes: Uint8Array): Promise<boolean> {
  const { plan, rows } = await planAnyway(bytes)
  const found = plan && (await byBytes(bytes, plan))
  if (!plan || !found) return false
  expect(found.rows).toEqual(rows)
  if (plan.encoding === 'utf-8')
    expect(await byEngine(bytes, plan)).toEqual(found.rows.map(({ cells }) => cells))
  expect(found.counts).toEqual({
    records: plan.inspection.table?.records,
    kinds: plan.inspection.table?.kinds,
  })
  return true
}

const header = '单位代码,统计期间,受理,备注'
const row = (i: number) => `U${i},2021-09,${i},劳动争议仲裁委员会${i}`
const lines = (count: number) => [header, ...Array.from({ length: count }, (_, i) => row(i + 1))]
const lf = (list: readonly string[]) => `${list.join('\n')}\n`

describe('a regular file is read byte by byte to the same cells', () => {
  test.each<[string, Uint8Array]>([
    ['plain', utf8(lf(lines(30)))],
    ['without a last line end', utf8(lf(lines(30)).trimEnd())],
    ['CRLF', utf8(lf(lines(30)).replaceAll('\n', '\r\n'))],
    ['with BOM', utf8(`\uFEFF${lf(lines(30))}`)],
    ['GB18030', encodeGb18030(lf(lines(30)))],
    ['titles above the header', utf8(`劳动争议月报,,,\n${lf(lines(30))}`)],
    [
      'empty cells, quoted and not',
      utf8(lf([...lines(9), 'U10,2021-09,,甲', 'U11,2021-09,"",乙', 'U12,2021-09,3,""'])),
    ],
    ['quotes, delimiters and line ends inside', utf8(lf([...lines(9), 'U10,2021-09,1,"甲,""乙""\n丙"']))],
    ['18 digits and leading zeros', utf8(lf([...lines(9), '004301020000000017,2021-09,007,0.50']))],
    ['words that SQL knows', utf8(lf([...lines(9), 'NULL,2021-09,1,\\N', 'U11,2021-09,2,null']))],
    ['blanks around cells', utf8(lf([...lines(9), 'U10,2021-09, 1 , 甲 ']))],
    ['semicolons', utf8(lf(lines(30)).replaceAll(',', ';'))],
    ['tabs', utf8(lf(lines(30)).replaceAll(',', '\t'))],
  ])('%s', async (_, bytes) => {
    expect(await compare(bytes)).toBe(true)
  })
})

describe('a record that is out of the ordinary takes the file from the reader of bytes', () => {
  const odd: readonly (readonly [string, string])[] = [
    ['a total', '合计,,465,'],
    ['a total beside a name', 'U4,合计,465,'],
    ['a full total', '合计,2021-09,465,全部'],
    ['a blank line', ''],
    ['blank cells', ',,,'],
    ['a cell too few', 'U4,2021-09,1'],
    ['a cell too many', 'U4,2021-09,1,甲,乙'],
    ['a header again', header],
    ['a note', '注：以上为初步数,,,'],
    ['a quote inside a bare cell', 'U4,2021-09,1,5"2'],
    ['text behind a quote', 'U4,2021-09,1,"甲"乙'],
    ['a quote that is never closed', 'U4,2021-09,1,"甲'],
    ['a lone CR', 'U4,2021-09,1,甲\r乙'],
    ['a control character', 'U4,2021-09,1,甲\u0001'],
    ['a zero byte', 'U4,2021-09,1,甲\0'],
    ['a zero byte between quotes', 'U4,2021-09,1,"甲\0乙"'],
    ['a telephone', 'U4,2021-09,1,13812345678'],
    ['a telephone after its word', 'U4,2021-09,1,电话 84881234'],
    ['an address of mail', 'U4,2021-09,1,a.b@example.cn'],
  ]

  /** The samples of a large file may not show the record: the plan is made from the file without it. */
  test.each(odd)('%s', async (_, line) => {
    const before = lines(40)
    const { plan } = await planAnyway(utf8(lf(before)))
    const bytes = utf8(lf([...before.slice(0, 20), line, ...before.slice(20)]))
    expect(plan).not.toBeNull()
    expect(plan && (await byBytes(bytes, plan))).toBeNull()
  })

  test('bytes that are no text', async () => {
    const { plan } = await planAnyway(utf8(lf(lines(40))))
    const bytes = utf8(lf(lines(40)))
    bytes[200] = 0xff
    expect(plan && (await byBytes(bytes, plan))).toBeNull()
  })
})

const roots = ['data/sample', '../shared/corpora']
const present = existsSync('../shared/corpora')
if (!present) console.info('../shared/corpora is absent: its files are not compared')

const files = roots
  .filter(existsSync)
  .flatMap((root) => readdirSync(root, { recursive: true, encoding: 'utf8' }).map((name) => join(root, name)))
  .filter((name) => name.endsWith('.csv'))
  .sort()

test('every file of the sample and the corpora', async () => {
  let compared = 0
  for (const file of files) {
    if (await compare(new Uint8Array(readFileSync(file)))) compared += 1
  }
  expect(compared).toBeGreaterThan(present ? 40 : 5)
}, 300_000)
